import WastedWorkCancellation

// Being called back, being able to cancel, and doing so within a time limit.
extension PrimitiveLoop {
    /// Further away than any measurement lasts: no deadline comes while others are measured.
    private static let limit = Duration.seconds(3600)

    var registration: Contrast.Loop {
        let chain = TokenChain.depth(0)
        return { [sink] times in
            for _ in 0..<times {
                let registration = chain.token.onCancel { _ in sink.take(-1) }
                registration.end()
            }
        }
    }

    var taskHandler: Contrast.Loop {
        { [sink] times in
            for index in 0..<times {
                await withTaskCancellationHandler {
                    sink.take(index)
                } onCancel: {
                    sink.take(-1)
                }
            }
        }
    }

    var source: Contrast.Loop {
        { [sink] times in
            for _ in 0..<times { sink.take(CancellationSource().token.isCancelled ? 1 : 0) }
        }
    }

    var sourceCancelled: Contrast.Loop {
        { [sink] times in
            for _ in 0..<times { sink.take(CancellationSource().cancel(.clientLeft) ? 1 : 0) }
        }
    }

    var linkedSource: Contrast.Loop {
        let parents = [CancellationSource(), CancellationSource()]
        return { [sink] times in
            for _ in 0..<times {
                let source = CancellationSource(linkedTo: parents[0].token, parents[1].token)
                sink.take(source.token.isCancelled ? 1 : 0)
            }
        }
    }

    var linkedSourceCancelled: Contrast.Loop {
        let parents = [CancellationSource(), CancellationSource()]
        return { [sink] times in
            for _ in 0..<times {
                let source = CancellationSource(linkedTo: parents[0].token, parents[1].token)
                sink.take(source.cancel(.clientLeft) ? 1 : 0)
            }
        }
    }

    var task: Contrast.Loop {
        { [sink] times in
            for index in 0..<times { await Task { sink.take(index) }.value }
        }
    }

    var taskCancelled: Contrast.Loop {
        { [sink] times in
            for index in 0..<times {
                let task = Task { sink.take(index) }
                task.cancel()
                await task.value
            }
        }
    }

    var deadlineSource: Contrast.Loop {
        { [sink] times in
            for _ in 0..<times {
                let source = CancellationSource()
                source.cancel(after: Self.limit)
                sink.take(source.token.isCancelled ? 1 : 0)
            }
            // The timers end on other threads: their work belongs to this block.
            await Self.rest()
        }
    }

    var deadlineGroup: Contrast.Loop {
        { [sink] times in
            for index in 0..<times {
                await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await Task.sleep(for: Self.limit) }
                    sink.take(index)
                    group.cancelAll()
                }
            }
        }
    }

    /// Returns when what was queued before on Swift's threads has had its turn, and what that queued in turn.
    private static func rest() async {
        for _ in 0..<3 { await Task.detached {}.value }
    }
}
