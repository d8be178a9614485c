import WastedWorkMeasurement
import WastedWorkResults

/// Work that other processes did, cut at the departures that this trial's driver stamped.
extension TrialAccount {
    var upstream: [Metric: Double] {
        guard !findings.upstream.isEmpty else { return [:] }
        var slices = 0
        var cpu = CPUTime.zero
        for ledger in findings.upstream {
            guard let departure = departures[ledger.attempt] else { continue }
            let after = ledger.after(departure)
            slices += after.slices
            cpu += after.cpu
        }
        return [.upstreamWorkOrphaned: Double(slices), .upstreamCPUOrphaned: cpu.seconds]
    }

    /// Ledgers of attempts that this trial never made: whatever they tell is lost.
    var unknownLedgers: Int {
        let known = Set(records.map(\.id))
        return findings.upstream.count { !known.contains($0.attempt) }
    }

    private var departures: [Int: MonotonicInstant] {
        records.reduce(into: [:]) { $0[$1.id] = $1.left }
    }
}
