import Testing
import WastedWorkTestSupport

@testable import WastedWorkCancellation

@Suite("A linked source", .timeLimit(.minutes(1)))
struct LinkedSourceTests {
    private let client = CancellationSource()
    private let process = CancellationSource()

    @Test("is cancelled by any parent, and keeps that parent's reason", arguments: [0, 1])
    func anyParent(index: Int) {
        let parents = [client, process]
        let child = CancellationSource(linkedTo: client.token, process.token)
        parents[index].cancel(.shutdown)
        parents[1 - index].cancel(.clientLeft)
        #expect(child.token.reason == .shutdown)
    }

    @Test("runs its callbacks while its parent is being cancelled")
    func callbacks() {
        let child = CancellationSource(linkedTo: client.token)
        let grandchild = CancellationSource(linkedTo: child.token)
        let reasons = Recorder<CancellationReason>()
        let registration = grandchild.token.onCancel { reasons.note($0) }
        client.cancel(.clientLeft)
        #expect(reasons.values == [.clientLeft])
        registration.end()
    }

    @Test("leaves its parents as they are when it is cancelled itself, and lets go of them")
    func ownCancellation() {
        let child = CancellationSource(linkedTo: client.token, process.token)
        child.cancel(.superseded)
        #expect(!client.token.isCancelled)
        #expect(client.state.pendingCallbacks == 0)
        #expect(process.state.pendingCallbacks == 0)
    }

    @Test("lets go of the other parents when one cancels it")
    func otherParents() {
        let child = CancellationSource(linkedTo: client.token, process.token)
        client.cancel(.clientLeft)
        #expect(child.token.isCancelled)
        #expect(process.state.pendingCallbacks == 0)
    }

    @Test("is born cancelled when a parent is")
    func bornCancelled() {
        client.cancel(.clientLeft)
        let child = CancellationSource(linkedTo: process.token, client.token)
        #expect(child.token.reason == .clientLeft)
        #expect(process.state.pendingCallbacks == 0)
    }

    @Test("may have parents that are never cancelled, or none")
    func never() {
        let child = CancellationSource(linkedTo: .never)
        let orphan = CancellationSource(linkedTo: [])
        #expect(!child.token.isCancelled && !orphan.token.isCancelled)
        #expect(child.cancel(.superseded) && orphan.cancel(.superseded))
    }

    @Test("may go: its token alone still hears of the parents")
    func tokenAlone() {
        let token = CancellationSource(linkedTo: client.token).token
        client.cancel(.clientLeft)
        #expect(token.reason == .clientLeft)
    }

    @Test("is not kept alive by a parent, nor by a callback of its own")
    func notKeptAlive() {
        weak var state: CancellationState?
        do {
            let child = CancellationSource(linkedTo: client.token)
            state = child.state
            _ = child.token.onCancel { _ in Issue.record("nobody is left to hear of it") }
        }
        #expect(state == nil)
        client.cancel(.clientLeft)
    }

    @Test("leaves nothing behind: a parent does not grow over 10 000 children")
    func noGrowth() {
        var peak = 0
        for round in 0..<10_000 {
            let child = CancellationSource(linkedTo: client.token, process.token)
            peak = max(peak, client.state.pendingCallbacks)
            if round.isMultiple(of: 2) { child.cancel(.superseded) }
        }
        #expect(peak == 1)
        #expect(client.state.pendingCallbacks == 0)
        #expect(process.state.pendingCallbacks == 0)
    }
}
