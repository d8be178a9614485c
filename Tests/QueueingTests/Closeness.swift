@testable import WastedWorkQueueing

/// Whether two values agree to the relative tolerance, or differ by less than 1e-14.
func isClose(_ value: Double, _ expected: Double, within tolerance: Double = 1e-9) -> Bool {
    abs(value - expected) <= max(tolerance * abs(expected), 1e-14)
}

extension QueueingModel {
    /// The means of an arm that has a steady state; the test fails where it has none.
    func steady(_ arm: ModelArm) throws -> SteadyState {
        switch try predict(arm).longRun {
        case .steady(let state): state
        case .noSteadyState: throw NoSteadyState(arm: arm)
        }
    }
}

/// A steady state was asked for where there is none.
struct NoSteadyState: Error {
    let arm: ModelArm
}
