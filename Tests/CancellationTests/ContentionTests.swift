import Testing
import WastedWorkTestSupport

@testable import WastedWorkCancellation

@Suite("Under contention", .timeLimit(.minutes(1)))
struct ContentionTests {
    private static let threads = 8

    @Test("one of many cancellers wins, its reason is kept, and callbacks run once")
    func oneWinner() async {
        for _ in 0..<200 {
            let source = CancellationSource()
            let winners = Recorder<CancellationReason>()
            let calls = Recorder<CancellationReason>()
            let registration = source.token.onCancel { calls.note($0) }
            await onThreads(Self.threads) { thread in
                let reason = CancellationReason("thread \(thread)")
                if source.cancel(reason) { winners.note(reason) }
            }
            #expect(winners.values.count == 1)
            #expect(calls.values == winners.values)
            #expect(source.token.reason == winners.values.first)
            registration.end()
        }
    }

    @Test("every callback that was not ended runs exactly once, however late it was registered")
    func exactlyOnce() async {
        let perThread = 50
        for _ in 0..<100 {
            let source = CancellationSource()
            let counts = Counts(Self.threads * perThread)
            await onThreads(Self.threads) { thread in
                for index in 0..<perThread {
                    _ = source.token.onCancel { _ in counts.add(thread * perThread + index) }
                    if thread == 0, index == perThread / 2 { source.cancel(.clientLeft) }
                }
            }
            #expect(counts.values.allSatisfy { $0 == 1 })
            #expect(source.state.pendingCallbacks == 0)
        }
    }

    @Test("no callback runs, or goes on running, after its registration was ended")
    func noStrayCallback() async {
        let loans = Loans()
        for _ in 0..<50 {
            let sources = (0..<64).map { _ in CancellationSource() }
            await onThreads(Self.threads) { thread in
                for source in sources {
                    if thread < 2 { source.cancel(.clientLeft) } else { loans.lendOnce(until: source.token) }
                }
            }
        }
        #expect(loans.strays == 0)
        #expect(loans.calls > 0)
    }

    @Test("children linked before, during and after a parent's cancellation all hear of it")
    func linkedChildren() async {
        for _ in 0..<50 {
            let parents = [CancellationSource(), CancellationSource()]
            let kept = Recorder<CancellationToken>()
            await onThreads(Self.threads) { thread in
                for index in 0..<40 {
                    let child = CancellationSource(linkedTo: parents.map(\.token))
                    let grandchild = CancellationSource(linkedTo: child.token)
                    if index.isMultiple(of: 2) { kept.note(grandchild.token) }
                    if thread < 2, index == 20 { parents[thread].cancel(.shutdown) }
                }
            }
            #expect(kept.values.allSatisfy { $0.reason == .shutdown })
            #expect(parents.allSatisfy { $0.state.pendingCallbacks == 0 })
        }
    }

    @Test("children that are cancelled and dropped on many threads leave nothing with their parents")
    func droppedChildren() async {
        let parents = [CancellationSource(), CancellationSource()]
        await onThreads(Self.threads) { thread in
            for index in 0..<500 {
                let child = CancellationSource(linkedTo: parents.map(\.token))
                if index.isMultiple(of: 3) { child.cancel(.superseded) }
            }
        }
        #expect(parents.allSatisfy { $0.state.pendingCallbacks == 0 && !$0.token.isCancelled })
    }
}
