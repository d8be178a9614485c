import Testing
import WastedWorkCancellation
import WastedWorkTestSupport

@Suite("A source", .timeLimit(.minutes(1)))
struct CancellationSourceTests {
    @Test("is cancelled once and keeps the first reason")
    func once() {
        let source = CancellationSource()
        #expect(source.cancel(.deadlineExceeded))
        #expect(!source.cancel(.clientLeft))
        #expect(source.token.reason == .deadlineExceeded)
    }

    @Test("knows reasons of the user's own")
    func ownReason() {
        let source = CancellationSource()
        source.cancel(CancellationReason("budgetSpent"))
        #expect(source.token.reason == CancellationReason(rawValue: "budgetSpent"))
    }

    @Test("does not cancel its token by going away")
    func goesAway() {
        let token = CancellationSource().token
        #expect(!token.isCancelled)
    }

    @Test("releases its callbacks once they have run")
    func releasesCallbacks() {
        let source = CancellationSource()
        weak var kept: Recorder<CancellationReason>?
        let registration = {
            let owned = Recorder<CancellationReason>()
            kept = owned
            return source.token.onCancel { owned.note($0) }
        }()
        #expect(kept != nil)
        source.cancel(.shutdown)
        #expect(kept == nil)
        registration.end()
    }
}
