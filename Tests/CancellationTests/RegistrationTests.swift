import Dispatch
import Testing
import WastedWorkTestSupport

@testable import WastedWorkCancellation

@Suite("Ending a registration", .timeLimit(.minutes(1)))
struct RegistrationTests {
    private let source = CancellationSource()

    @Test("keeps its callback from running")
    func keepsFromRunning() {
        let registration = source.token.onCancel { _ in Issue.record("the callback ran") }
        registration.end()
        source.cancel(.clientLeft)
    }

    @Test("releases its callback")
    func releases() {
        weak var kept: Recorder<Int>?
        let registration = {
            let owned = Recorder<Int>()
            kept = owned
            return source.token.onCancel { _ in owned.note(1) }
        }()
        registration.end()
        #expect(kept == nil)
    }

    @Test("waits for its callback when that runs on another thread")
    func waits() async {
        let events = Recorder<String>()
        let gate = DispatchSemaphore(value: 0)
        let isRunning = DispatchSemaphore(value: 0)
        let registration = source.token.onCancel { _ in
            isRunning.signal()
            gate.wait()
            events.note("the callback ends")
        }
        await onThreads(3) { [source] thread in
            switch thread {
            case 0:
                source.cancel(.clientLeft)
            case 1:
                isRunning.wait()
                isRunning.signal()
                registration.end()
                events.note("the registration is ended")
            default:
                isRunning.wait()
                isRunning.signal()
                // Opens only when thread 1 does wait: an end that does not wait would leave the test hanging here.
                while source.state.waiters == 0 {}
                gate.signal()
            }
        }
        #expect(events.values == ["the callback ends", "the registration is ended"])
    }

    @Test("waits as well for what the callback owns to be released")
    func waitsForRelease() async {
        let events = Recorder<String>()
        let isRunning = DispatchSemaphore(value: 0)
        let registration = {
            let borrowed = Borrowed(from: source.state, events)
            return source.token.onCancel { _ in
                isRunning.signal()
                borrowed.events.note("runs")
            }
        }()
        await onThreads(2) { [source] thread in
            if thread == 0 { return _ = source.cancel(.clientLeft) }
            isRunning.wait()
            registration.end()
            events.note("ended")
        }
        #expect(events.values == ["runs", "released", "ended"])
    }

    @Test("hands over what the callback used, without a lock")
    func handsOver() async {
        for _ in 0..<300 {
            // Not atomic on purpose: ThreadSanitizer would report a use that the end does not order.
            nonisolated(unsafe) var uses = 0
            let source = CancellationSource()
            let registration = source.token.onCancel { _ in uses += 1 }
            await onThreads(2) { thread in
                if thread == 0 { return _ = source.cancel(.clientLeft) }
                registration.end()
                uses += 1
            }
            #expect(uses == 1 || uses == 2)
        }
    }

    @Test("from within its callback does not wait")
    func fromWithin() {
        let own = Recorder<Registration>()
        let calls = Recorder<CancellationReason>()
        own.note(
            source.token.onCancel { reason in
                own.values.first?.end()
                calls.note(reason)
            }
        )
        source.cancel(.clientLeft)
        #expect(calls.values == [.clientLeft])
    }

    @Test("from within its callback does not wait, even through the callback of another token")
    func fromWithinNested() {
        let inner = CancellationSource()
        let outer = Recorder<Registration>()
        let calls = Recorder<String>()
        let nested = inner.token.onCancel { _ in
            outer.values.first?.end()
            calls.note("inner")
        }
        outer.note(
            source.token.onCancel { _ in
                inner.cancel(.superseded)
                calls.note("outer")
            }
        )
        source.cancel(.clientLeft)
        nested.end()
        #expect(calls.values == ["inner", "outer"])
    }

    @Test("of a later callback, from within an earlier one, keeps it from running")
    func endsLaterOne() {
        let later = Recorder<Registration>()
        let first = source.token.onCancel { _ in later.values.first?.end() }
        later.note(source.token.onCancel { _ in Issue.record("the later callback ran") })
        source.cancel(.clientLeft)
        first.end()
    }

    @Test("twice, or after the callback has run, does no harm")
    func twice() {
        let registration = source.token.onCancel { _ in }
        source.cancel(.clientLeft)
        registration.end()
        registration.end()
    }

    @Test("is not done by dropping it")
    func dropped() {
        let calls = Recorder<CancellationReason>()
        _ = source.token.onCancel { calls.note($0) }
        source.cancel(.shutdown)
        #expect(calls.values == [.shutdown])
    }
}
