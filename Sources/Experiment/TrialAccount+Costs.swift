import WastedWorkMeasurement
import WastedWorkResults

/// What requests cost, by what it was good for.
extension TrialAccount {
    var cpu: [Metric: Double] {
        let process: [Metric: Double] = [
            .cpuProcess: observation.processCPU.total.seconds,
            .cpuProcessUser: observation.processCPU.user.seconds,
            .cpuProcessSystem: observation.processCPU.system.seconds,
            .cpuHarness: observation.harnessCPU.seconds,
        ]
        guard scenario.metering == .on else { return process }
        let shares: [Metric: Double] = [
            .cpuUseful: sum { $0.cpu.useful.seconds },
            .cpuDoomed: sum { $0.cpu.doomed.seconds },
            .cpuOrphaned: sum { $0.cpu.orphaned.seconds },
            .cpuCoverage: coverage,
        ]
        return process.merging(shares) { _, last in last }
    }

    /// CPU charged to requests over all that the harness did not burn.
    private var coverage: Double {
        let attributable = (observation.processCPU.total - observation.harnessCPU).seconds
        return attributable > 0 ? sum { $0.cpu.total.seconds } / attributable : .nan
    }

    var work: [Metric: Double] {
        let useful = sum { Double($0.work.useful) }
        let total = sum { Double($0.work.total) }
        return [
            .workUseful: useful,
            .workDoomed: sum { Double($0.work.doomed) },
            .workOrphaned: sum { Double($0.work.orphaned) },
            .workTotal: total,
            .workAmplification: useful > 0 ? total / useful : .nan,
        ]
    }

    var hold: [Metric: Double] {
        let usefulWithinWindow = answeredWithinWindow.reduce(0) { $0 + $1.hold.useful.inSeconds }
        let waits = records.filter { $0.asked != nil }.map { $0.wait.inSeconds }
        return [
            .holdUseful: sum { $0.hold.useful.inSeconds },
            .holdDoomed: sum { $0.hold.doomed.inSeconds },
            .holdOrphaned: sum { $0.hold.orphaned.inSeconds },
            .holdTotal: sum { $0.hold.total.inSeconds },
            .goodputHold: usefulWithinWindow / window,
            .poolUtilisation: scenario.capacity.map { busyTime / (Double($0) * window) } ?? .nan,
            .poolWaitMean: waits.isEmpty ? .nan : waits.reduce(0, +) / Double(waits.count),
        ]
    }

    /// Time that connections were leased within the window; of a request with several leases, from first to last.
    private var busyTime: Double {
        sum { record in
            guard let granted = record.granted, granted < windowEnd else { return 0 }
            return granted.duration(to: min(record.released ?? record.ended, windowEnd)).inSeconds
        }
    }

    var memory: [Metric: Double] {
        [
            .memoryPeak: observation.memory.peakAboveIdle.map(Double.init) ?? .nan,
            .memoryHeapPeak: observation.memory.heapPeakAboveIdle.map(Double.init) ?? .nan,
            .memoryOrphaned: sum { $0.byteSecondsAfter },
        ]
    }
}
