@testable import WastedWorkQueueing

/// The values of a steady state as plain numbers, as references are written.
struct Reference: Sendable {
    let abandonment, waiting, goodput, utilisation, hold, wasted, orphaned, inSystem, wait: Double

    /// Names of the values that differ by more than the relative tolerance.
    func differences(from state: SteadyState, within tolerance: Double = 1e-9) -> [String] {
        zip(Reference(state).named, named)
            .filter { !isClose($0.value, $1.value, within: tolerance) }
            .map { "\($0.name) \($0.value), not \($1.value)" }
    }

    var named: [(name: String, value: Double)] {
        [
            ("abandonment", abandonment), ("waiting", waiting), ("goodput", goodput), ("utilisation", utilisation),
            ("hold", hold), ("wasted", wasted), ("orphaned", orphaned), ("inSystem", inSystem), ("wait", wait),
        ]
    }
}

extension Reference {
    /// The values of another model's state.
    init(_ state: SteadyState) {
        self.init(
            abandonment: state.abandonment.fraction,
            waiting: state.abandonmentWaiting.fraction,
            goodput: state.goodput.perSecond,
            utilisation: state.utilisation.fraction,
            hold: state.hold.inSeconds,
            wasted: state.wasted.fraction,
            orphaned: state.orphaned.fraction,
            inSystem: state.inSystem,
            wait: state.waitOfAnswered?.inSeconds ?? -1
        )
    }
}
