import Testing
@testable import WastedWorkCancellation
import WastedWorkTestSupport

@Suite("A token", .timeLimit(.minutes(1)))
struct CancellationTokenTests {
    @Test("says nothing while the work is wanted")
    func wanted() throws {
        let token = CancellationSource().token
        #expect(!token.isCancelled)
        #expect(token.reason == nil)
        try token.check()
    }

    @Test("can be polled, asked for the reason, and thrown on")
    func cancelled() {
        let source = CancellationSource()
        source.cancel(.clientLeft)
        #expect(source.token.isCancelled)
        #expect(source.token.reason == .clientLeft)
        #expect(throws: Cancelled(.clientLeft)) { try source.token.check() }
    }

    @Test("calls back once, in the order of registration")
    func callsBack() {
        let source = CancellationSource()
        let calls = Recorder<String>()
        let registrations = ["first", "second", "third"].map { name in
            source.token.onCancel { calls.note("\(name): \($0)") }
        }
        source.cancel(.shutdown)
        source.cancel(.superseded)
        #expect(calls.values == ["first: shutdown", "second: shutdown", "third: shutdown"])
        registrations.forEach { $0.end() }
    }

    @Test("calls back at once, on the calling thread, when it is cancelled already")
    func callsBackAtOnce() async {
        let source = CancellationSource()
        source.cancel(.superseded)
        let sameThread = Recorder<Bool>()
        await onThreads(1) { _ in
            let caller = ThreadIdentity.current
            source.token.onCancel { _ in sameThread.note(ThreadIdentity.current == caller) }.end()
        }
        #expect(sameThread.values == [true])
    }

    @Test("calls back outside its lock: a callback may use the token as it likes")
    func callsBackOutsideItsLock() {
        let source = CancellationSource()
        let notes = Recorder<String>()
        let registration = source.token.onCancel { _ in
            notes.note("again: \(source.cancel(.shutdown))")
            notes.note("reason: \(source.token.reason.map(\.description) ?? "none")")
            source.token.onCancel { notes.note("inner: \($0)") }.end()
        }
        source.cancel(.clientLeft)
        registration.end()
        #expect(notes.values == ["again: false", "reason: clientLeft", "inner: clientLeft"])
    }

    @Test("that is never cancelled keeps nothing of its callbacks")
    func never() throws {
        weak var kept: Recorder<Int>?
        let registration = {
            let owned = Recorder<Int>()
            kept = owned
            return CancellationToken.never.onCancel { _ in owned.note(1) }
        }()
        #expect(kept == nil)
        #expect(!CancellationToken.never.isCancelled)
        try CancellationToken.never.check()
        registration.end()
    }
}
