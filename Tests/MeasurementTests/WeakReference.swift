import WastedWorkMeasurement

/// Watches whether an object still lives.
final class WeakReference<Object: AnyObject & Sendable>: Sendable {
    private struct Slot: Sendable {
        weak var object: Object?
    }

    private let slot = Monitor(Slot())

    var isAlive: Bool { slot.withLock { $0.object != nil } }

    func keep(_ object: Object) -> Object {
        slot.withLock { $0.object = object }
        return object
    }
}
