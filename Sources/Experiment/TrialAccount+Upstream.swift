import WastedWorkMeasurement
import WastedWorkResults

/// Work that other processes did, cut at the departures that this trial's driver stamped.
extension TrialAccount {
    var upstream: [Metric: Double] {
        guard !findings.upstream.isEmpty else { return [:] }
        let left = Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.left) })
        var slices = 0
        var cpu = CPUTime.zero
        for ledger in findings.upstream {
            guard let departure = left[ledger.attempt] ?? nil else { continue }
            let after = ledger.after(departure)
            slices += after.slices
            cpu += after.cpu
        }
        return [.upstreamWorkOrphaned: Double(slices), .upstreamCPUOrphaned: cpu.seconds]
    }
}
