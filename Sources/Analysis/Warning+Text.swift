import WastedWorkResults

extension Warning: CustomStringConvertible {
    /// One sentence without a full stop.
    package var description: String {
        switch self {
        case .debugBuild:
            "debug build: every CPU figure is inflated; run the release build (`swift run -c release bench`)"
        case .interrupted:
            "the run was interrupted; this is what had finished"
        case .stealTime(let fraction):
            "the hypervisor took \(Numeral.percent(fraction)) % of the CPU time during the run"
        case .undescribedScenario(let name):
            "the file has trials of \(name) but does not describe it; they are not shown"
        case .run(let text): text
        case .singlePair: "one pair only: no interval, nothing can be established"
        case .fewPairs(let count):
            "\(count) pairs are too few: no effect can be established, and the intervals promise too much"
        case .incompletePairs(let count, let all):
            "\(count) of \(Numeral.counted(all, "pair")) \(count == 1 ? "is" : "are") incomplete and left out of the "
                + "comparison"
        case .missingArm(let arm): "no trial of \(arm) gave a result"
        case .failedTrials(let arm, let count, let reason):
            "\(Numeral.counted(count, "trial")) of \(arm) failed: \(reason)"
        case .failedRequests(let arm, let count):
            "\(Numeral.counted(count, "request")) of \(arm) ended with an error other than cancellation"
        case .driverLate(let span):
            "\(span.place)the driver was late by \(milliseconds(span)) ms (p99 of the worst trial)"
        case .driverUnsent(let arm, let count):
            "in \(arm) the driver could not send \(Numeral.counted(count, "planned request"))"
        case .integrity(let metric, let arm, let count):
            "INTEGRITY: \(metric.name) counts \(Numeral.whole(count)) in \(arm) and must be 0: trust no figure here"
        case .brokenIdentity(let metric, let arm, let count):
            "IDENTITY: \(metric.name) does not add up in \(Numeral.counted(count, "trial")) of \(arm): trust no figure here"
        case .missedIdentity(let metric, let arm, let deviations):
            "\(arm): \(metric.name) is \(Numeral.significant(deviations, digits: 2)) standard deviations from 0 in the "
                + "worst trial; chance alone does not get that far"
        case .trial(let arm, let text, let count):
            "\(arm), \(Numeral.counted(count, "trial")): \(text)"
        case .coverage(let span):
            "\(span.place)\(Numeral.percentRange(span.low, span.high)) % of the CPU spent was charged to requests: "
                + "the split into useful, doomed and orphaned is that uncertain"
        case .absentValues(let arm, let count, let all):
            "\(count) of \(Numeral.counted(all, "trial")) of \(arm) "
                + (count == 1 ? "has no value; its pair is left out" : "have no value; their pairs are left out")
        case .noValues(let arm): "\(arm) has no value in any trial, so there is nothing to compare"
        }
    }
    private func milliseconds(_ span: ArmSpan) -> String {
        Numeral.range(Numeral.significant(span.low * 1_000), Numeral.significant(span.high * 1_000))
    }
}
