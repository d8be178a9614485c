import WastedWorkCancellation
import WastedWorkResults

/// The loops behind the primitives: each calls one thing, against a loop that calls nothing.
struct PrimitiveLoop: Sendable {
    let seed: UInt64
    let sink = Sink()

    /// The primitive against an empty loop of the same shape.
    func contrast(of primitive: CostPrimitive) -> Contrast {
        let isRequest = primitive.purpose == .request
        return Contrast(
            clock: primitive.clock,
            granule: isRequest ? Self.requests : 1,
            with: loop(primitive),
            without: isRequest ? idleRequests(primitive) : empty
        )
    }

    private var empty: Contrast.Loop {
        { [sink] times in for index in 0..<times { sink.take(index) } }
    }

    private func loop(_ primitive: CostPrimitive) -> Contrast.Loop {
        switch primitive {
        case .tokenIsCancelled: tokenIsCancelled
        case .taskIsCancelled: taskIsCancelled
        case .tokenCheck: check(.depth(0))
        case .linkedCheck: check(.depth(1))
        case .deepCheck: check(.depth(5))
        case .taskCheck: taskCheck
        case .registration: registration
        case .taskHandler: taskHandler
        case .source: source
        case .sourceCancelled: sourceCancelled
        case .linkedSource: linkedSource
        case .linkedSourceCancelled: linkedSourceCancelled
        case .task: task
        case .taskCancelled: taskCancelled
        case .deadlineSource: deadlineSource
        case .deadlineGroup: deadlineGroup
        case .tokenToTask: tokenToTask
        case .taskToToken: taskToToken
        case .requestPath, .requestPathCancelled: requests(primitive)
        }
    }
}

// MARK: - Asking

extension PrimitiveLoop {
    private var tokenIsCancelled: Contrast.Loop {
        let chain = TokenChain.depth(0)
        return { [sink] times in
            for _ in 0..<times { sink.take(chain.token.isCancelled ? 1 : 0) }
        }
    }

    private var taskIsCancelled: Contrast.Loop {
        { [sink] times in
            for _ in 0..<times { sink.take(Task.isCancelled ? 1 : 0) }
        }
    }

    private func check(_ chain: TokenChain) -> Contrast.Loop {
        { [sink] times in
            for index in 0..<times {
                try chain.token.check()
                sink.take(index)
            }
        }
    }

    private var taskCheck: Contrast.Loop {
        { [sink] times in
            for index in 0..<times {
                try Task.checkCancellation()
                sink.take(index)
            }
        }
    }
}

// MARK: - A request's own path

extension PrimitiveLoop {
    /// Requests of a round: one of each slice in which a client may leave.
    private static let requests = ServicePlan.slices

    private func plan(_ primitive: CostPrimitive) -> ServicePlan {
        ServicePlan(leaving: primitive == .requestPath ? 0 : 1, requests: Self.requests, seed: seed)
    }

    private func requests(_ primitive: CostPrimitive) -> Contrast.Loop {
        CancellableService(steps: 0, sink: sink).loop(plan(primitive))
    }

    private func idleRequests(_ primitive: CostPrimitive) -> Contrast.Loop {
        PlainService(steps: 0, sink: sink).loop(plan(primitive))
    }
}
