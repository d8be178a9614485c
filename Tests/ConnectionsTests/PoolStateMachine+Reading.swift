import WastedWorkMeasurement

@testable import WastedWorkConnections

// What a test wants to know of an answer, nil when it is another answer.

extension PoolStateMachine.Asked {
    var slot: Int? { if case .granted(let slot) = self { slot } else { nil } }
    var ticket: Int? { if case .queued(let ticket) = self { ticket } else { nil } }
    var isRefused: Bool { if case .refused = self { true } else { false } }
}

extension PoolStateMachine.Decision {
    var slot: Int? { if case .granted(let slot, _) = self { slot } else { nil } }
    var instant: MonotonicInstant? { if case .granted(_, let instant) = self { instant } else { nil } }
    var cause: CancellationCause? { if case .left(let cause) = self { cause } else { nil } }
}

extension PoolStateMachine.GivenBack {
    var isIdle: Bool { if case .idle = self { true } else { false } }
    var wake: PoolStateMachine.Wake? { if case .handedOver(let wake) = self { wake } else { nil } }
    var woken: Waker? { wake?.waker }
}
