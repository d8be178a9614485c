import WastedWorkCancellation

// The bridges between tokens and tasks.
extension PrimitiveLoop {
    var tokenToTask: Contrast.Loop {
        let chain = TokenChain.depth(0)
        return { [sink] times in
            for index in 0..<times { try await chain.token.run { sink.take(index) } }
        }
    }

    var taskToToken: Contrast.Loop {
        { [sink] times in
            for _ in 0..<times {
                await CancellationToken.withTaskCancellation { sink.take($0.isCancelled ? 1 : 0) }
            }
        }
    }
}
