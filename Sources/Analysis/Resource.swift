package import WastedWorkResults

/// What a scenario's requests consume, in the word that a newcomer understands best.
package enum Resource: Sendable, Equatable {
    /// Leases of a bounded pool.
    case connectionTime
    /// CPU of the requests.
    case cpuTime
    /// Holding something that nothing bounds.
    case holdTime
    /// The deterministic counter.
    case work(unit: String)

    /// What of it was spent after the client had left.
    package var orphaned: Metric {
        switch self {
        case .connectionTime, .holdTime: .holdOrphaned
        case .cpuTime: .cpuOrphaned
        case .work: .workOrphaned
        }
    }

    /// What adds up to all of it.
    var parts: [Metric] {
        switch self {
        case .connectionTime, .holdTime: [.holdTotal]
        case .cpuTime: [.cpuUseful, .cpuDoomed, .cpuOrphaned]
        case .work: [.workTotal]
        }
    }

    /// In the middle of a sentence.
    package var name: String {
        switch self {
        case .connectionTime: "connection time"
        case .cpuTime: "CPU time"
        case .holdTime: "hold time"
        case .work(let unit): unit
        }
    }

    /// A hundred of it.
    var hundred: String {
        if case .work(let unit) = self { "100 \(unit)" } else { "100 s of \(name)" }
    }
}
