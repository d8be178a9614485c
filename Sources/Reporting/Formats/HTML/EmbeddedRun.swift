import WastedWorkAnalysis
import WastedWorkResults

/// The raw values of a run as the page carries them: the result file without its trials, and every metric of every trial
/// to as many digits as it needs, packed. The page's script makes a result file of them again, which `bench report` reads; time lines,
/// percentiles and single requests are in the original alone. reports/README.md describes the layout.
struct EmbeddedRun: Sendable {
    /// The result file with no trials in it.
    let frame: String
    /// The values of the trials.
    let values: String

    /// JSON that ends no element of HTML, whatever is in it; nil where the file cannot be written.
    init?(_ run: Run) {
        var empty = run
        empty.trials = []
        guard case .success(let bytes) = Self.encoded(empty) else { return nil }
        frame = Self.harmless(String(decoding: bytes, as: UTF8.self))
        values = Self.harmless(Self.values(of: run).compact)
    }

    /// Bytes in the page.
    var size: Int { frame.utf8.count + values.utf8.count }

    private static func encoded(_ run: Run) -> Result<[UInt8], ResultsError> {
        do throws(ResultsError) {
            return .success(try ResultFile.encode(run))
        } catch {
            return .failure(error)
        }
    }

    /// `metrics`: names; `trials`: one list an arm of a scenario, `[scenario, arm, pairs, seeds, orders, windows,
    /// warnings, columns]`, the first two numbered from 0, a column a metric. Seeds are those of the first arm where they
    /// are missing, and one window is that of all.
    private static func values(of run: Run) -> JSONText {
        let names = Set(run.trials.flatMap(\.values.keys)).sorted()
        let trials = TrialLookup(run)
        let groups = Array(run.scenarios.enumerated()).concurrentMap { place, scenario in
            let first = trials.trials(of: scenario.name, in: scenario.arms.first ?? "")
            return scenario.arms.enumerated().map { number, arm in
                let own = trials.trials(of: scenario.name, in: arm)
                let hasSeeds = number == 0 || own.map(\.seed) != first.map(\.seed)
                return group([place, number], own, seeds: hasSeeds ? own.map(\.seed) : [], names)
            }
        }
        return .object([("metrics", .list(names.map { .text($0) })), ("trials", .list(groups.flatMap(\.self)))])
    }

    private static func group(_ place: [Int], _ trials: [TrialResult], seeds: [UInt64], _ names: [String]) -> JSONText {
        let windows = trials.map(\.window)
        let isCertain = trials.allSatisfy(\.warnings.isEmpty)
        return .list(
            place.map { .number(Double($0)) } + [
                .list(trials.map { .number(Double($0.pair)) }), .list(seeds.map { .text("\($0)") }),
                .list(trials.map { .number(Double($0.order)) }),
                .list((Set(windows).count == 1 ? Array(windows.prefix(1)) : windows).map { .number($0) }),
                .list(isCertain ? [] : trials.map { .list($0.warnings.map { .text($0) }) }),
                .list(names.map { name in PackedColumn(trials.map { $0.values[name] }, precision(name)).json }),
            ]
        )
    }

    /// The parts of these must add up when the file is read.
    private static func precision(_ metric: String) -> PackedColumn.Precision {
        let exact: [Metric] = [
            .holdUseful, .holdDoomed, .holdOrphaned, .holdTotal, .workUseful, .workDoomed, .workOrphaned, .workTotal,
        ]
        return exact.contains { $0.name == metric } ? .exact : .figure
    }

    /// `<` is only ever within a string there, and no `</script>` or `<!--` is left without it.
    private static func harmless(_ json: String) -> String {
        json.utf8.contains(UInt8(ascii: "<")) ? json.replacing("<", with: "\\u003c") : json
    }
}
