import Testing
import WastedWorkTestSupport

@testable import WastedWorkCancellation

@Suite("A deadline", .timeLimit(.minutes(1)))
struct DeadlineTests {
    private let clock = ManualClock()
    private let source = CancellationSource()

    @Test("cancels when its time has come, and not before")
    func comes() async {
        source.cancel(after: .seconds(30), clock: clock)
        await clock.waitForSleepers(1)
        clock.advance(by: .seconds(29))
        #expect(clock.sleepers == 1)
        #expect(!source.token.isCancelled)
        clock.advance(by: .seconds(1))
        #expect(await source.token.cancellation() == .deadlineExceeded)
    }

    @Test("bears the reason it was given")
    func reason() async {
        source.cancel(at: ManualClock.Instant(offset: .seconds(1)), clock: clock, reason: .shutdown)
        await clock.waitForSleepers(1)
        clock.advance(by: .seconds(1))
        #expect(await source.token.cancellation() == .shutdown)
    }

    @Test("that comes first wins, whichever was set first")
    func firstWins() async {
        source.cancel(after: .seconds(9), clock: clock, reason: CancellationReason("late"))
        source.cancel(after: .seconds(2), clock: clock, reason: CancellationReason("early"))
        await clock.waitForSleepers(2)
        clock.advance(by: .seconds(2))
        #expect(await source.token.cancellation() == CancellationReason("early"))
        await clock.waitForSleepers(0)
    }

    @Test("that is past cancels at once")
    func past() async {
        clock.advance(by: .seconds(5))
        source.cancel(at: ManualClock.Instant(offset: .seconds(4)), clock: clock)
        #expect(await source.token.cancellation() == .deadlineExceeded)
    }

    @Test("ends its timer when the token is cancelled for another reason")
    func endsWithCancellation() async {
        source.cancel(after: .seconds(30), clock: clock)
        await clock.waitForSleepers(1)
        source.cancel(.clientLeft)
        await clock.waitForSleepers(0)
        #expect(source.token.reason == .clientLeft)
    }

    @Test("starts no timer that lasts on a token that is cancelled already")
    func alreadyCancelled() async {
        source.cancel(.clientLeft)
        source.cancel(after: .seconds(30), clock: clock)
        await clock.waitForSleepers(0)
        #expect(source.token.reason == .clientLeft)
    }

    @Test("keeps nobody alive, and ends its timer when nobody is left")
    func keepsNobodyAlive() async {
        weak var state: CancellationState?
        do {
            let forgotten = CancellationSource()
            state = forgotten.state
            forgotten.cancel(after: .seconds(30), clock: clock)
            await clock.waitForSleepers(1)
        }
        #expect(state == nil)
        await clock.waitForSleepers(0)
    }

    @Test("of a parent cancels the children")
    func children() async {
        let child = CancellationSource(linkedTo: source.token)
        source.cancel(after: .seconds(1), clock: clock)
        await clock.waitForSleepers(1)
        clock.advance(by: .seconds(1))
        #expect(await child.token.cancellation() == .deadlineExceeded)
    }

    @Test("on the continuous clock comes by itself")
    func continuous() async {
        source.cancel(after: .milliseconds(1))
        #expect(await source.token.cancellation() == .deadlineExceeded)
    }
}
