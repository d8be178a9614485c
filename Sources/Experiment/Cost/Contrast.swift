import WastedWorkResults

/// Two pieces of code that differ in the one thing whose cost is asked for.
struct Contrast: Sendable {
    /// Does something so many times, in a loop of its own, so that nothing stands between the calls.
    typealias Loop = @Sendable (_ times: Int) async throws -> Void

    /// The clock that sees all of the work.
    var clock = CostClock.thread
    /// A block does it a multiple of this many times.
    var granule = 1
    /// With the thing.
    let with: Loop
    /// Without it.
    let without: Loop
}
