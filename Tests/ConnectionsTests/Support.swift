import Synchronization
import WastedWorkCancellation
import WastedWorkMeasurement

@testable import WastedWorkConnections

extension RequestMeter {
    /// A meter of an attempt that has started.
    static func started(_ id: Int = 0) -> RequestMeter {
        let meter = RequestMeter(id: id, intent: id, attempt: 0, intendedStart: .now)
        meter.started(at: .now)
        return meter
    }

    /// Ends the attempt and says what it cost.
    func finish(_ outcome: Outcome = .answered) -> RequestRecord {
        ended(outcome, at: .now)
        return record()
    }
}

/// Something that has happened.
final class Flag: Sendable {
    private let flag = Atomic(false)

    func raise() { flag.store(true, ordering: .releasing) }

    /// Lets other tasks run until it has happened.
    func wait() async {
        await eventually { flag.load(ordering: .acquiring) }
    }
}

/// Lets other tasks run until `condition` holds.
func eventually(_ condition: () -> Bool) async {
    while !condition() { await Task.yield() }
}
