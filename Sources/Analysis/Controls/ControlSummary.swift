import WastedWorkResults

/// The controls of a run in one line, and the noise floor with them.
struct ControlSummary {
    let findings: [ControlFinding]
    let noiseFloor: NoiseFloor?

    /// The metrics whose noise floor a reader wants first.
    private static let leading: [(metric: Metric, name: String)] = [
        (.cpuProcess, "CPU"), (.holdTotal, "hold time"), (.memoryPeak, "peak memory"), (.goodput, "goodput"),
        (.responseAllP99, "response p99"),
    ]

    /// nil where there is neither.
    var text: String? {
        guard !findings.isEmpty else { return noise.map { "Noise floor: \($0)." } }
        func count(_ standing: ControlStanding) -> Int { findings.count { $0.standing == standing } }
        let counts =
            "Controls: \(count(.passed)) passed, \(count(.inconclusive)) inconclusive, \(count(.failed)) failed"
        return counts + (noise.map { "; noise floor: \($0)." } ?? ".")
    }

    /// Those that failed, for the beginning of a headline.
    var failures: String? {
        let failed = findings.filter { $0.standing == .failed }
        guard !failed.isEmpty else { return nil }
        let told = failed.map { "\($0.title) (\($0.scenario))" }.joined(separator: "; ")
        return "\(Numeral.counted(failed.count, "control")) FAILED: \(told). Trust no figure before you know why."
    }

    private var noise: String? {
        guard let noiseFloor else { return nil }
        let told = Self.leading.compactMap { metric, name in
            noiseFloor.share(of: metric).map { "\(name) \(Numeral.percent($0)) %" }
        }
        return told.isEmpty ? nil : told.joined(separator: ", ")
    }
}
