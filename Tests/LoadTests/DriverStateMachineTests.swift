import Testing
import WastedWorkMeasurement

@testable import WastedWorkLoad

struct DriverStateMachineTests {
    @Test("requests are fired at their intended start, answered or not")
    func firesOnTime() {
        var timeline = DriverTimeline([.client(0, at: 0), .client(1, at: 10), .client(2, at: 25)])
        timeline.completions = [0: 60, 1: 15, 2: 40]
        let played = timeline.played()
        #expect(
            played.story == [
                "0 fire 0 = 0.0", "10 fire 1 = 1.0", "15 done 1", "25 fire 2 = 2.0", "40 done 2", "60 done 0",
                "60 finish",
            ]
        )
        #expect(played.machine.report.lateness == [.zero, .zero, .zero])
        #expect(played.machine.report.drainedAt == played.instant(60))
    }

    @Test("a client whose patience ends before the answer leaves once; one with an answer never")
    func leaves() {
        var timeline = DriverTimeline(
            [.client(0, at: 0, patience: 30), .client(1, at: 5, patience: 30)],
            completing: [0: 50, 1: 20]
        )
        let played = timeline.played()
        #expect(
            played.story == [
                "0 fire 0 = 0.0", "5 fire 1 = 1.0", "20 done 1", "30 leave 0", "50 done 0", "50 finish",
            ]
        )
        #expect(played.machine.report.lastDeparture == played.instant(30))
    }

    @Test("an answer seen at the instant at which patience ends is in time")
    func completionWinsTies() {
        var timeline = DriverTimeline([.client(0, at: 0, patience: 30)], completing: [0: 30])
        #expect(timeline.played().story == ["0 fire 0 = 0.0", "30 done 0", "30 finish"])
    }

    @Test("at one instant clients leave, then the server shuts down, and nobody arrives any more")
    func tieOrder() {
        var timeline = DriverTimeline(
            [.client(0, at: 0, patience: 30), .client(1, at: 10), .client(2, at: 30)],
            completing: [0: 40, 1: 45],
            shutdownAt: .milliseconds(30)
        )
        let played = timeline.played()
        #expect(
            played.story == [
                "0 fire 0 = 0.0", "10 fire 1 = 1.0", "30 leave 0", "30 sent away 1", "30 shut down", "40 done 0",
                "45 done 1",
                "45 finish",
            ]
        )
        #expect(played.machine.report.refused == 1 && played.machine.report.unsent == 0)
        #expect(played.machine.report.shutDownAt == played.instant(30))
    }

    @Test("requests due at one instant are fired in the order of their intents")
    func tiesOfRequests() {
        var timeline = DriverTimeline((0..<3).map { .client($0, at: 7) }, completing: [0: 8, 1: 8, 2: 8])
        #expect(timeline.played().story.prefix(3) == ["7 fire 0 = 0.0", "7 fire 1 = 1.0", "7 fire 2 = 2.0"])
    }

    @Test("a client that left asks again after its pause, with a patience that counts from there, at most R times")
    func retries() {
        var timeline = DriverTimeline(
            [.client(0, at: 0, patience: 20, attempts: 3, pause: 5)],
            completing: [0: 21, 1: 90, 2: 60]
        )
        let played = timeline.played()
        #expect(
            played.story == [
                "0 fire 0 = 0.0", "20 leave 0", "21 done 0", "25 fire 1 = 0.1", "45 leave 1", "50 fire 2 = 0.2",
                "60 done 2", "90 done 1", "90 finish",
            ]
        )
        #expect(played.machine.report.sent == 3)
    }

    @Test("a late driver fires at once what is due, in order, and records how late it was")
    func catchesUp() {
        var timeline = DriverTimeline(
            [.client(0, at: 10), .client(1, at: 20), .client(2, at: 50)],
            completing: [0: 60, 1: 60, 2: 60]
        )
        timeline.stalled = 0..<40
        let played = timeline.played()
        #expect(played.story.prefix(3) == ["40 fire 0 = 0.0", "40 fire 1 = 1.0", "50 fire 2 = 2.0"])
        #expect(played.machine.report.lateness == [.milliseconds(30), .milliseconds(20), .zero])
    }

    @Test("patience that ends while the driver is late is stamped at the real moment")
    func lateDeparture() {
        var timeline = DriverTimeline([.client(0, at: 50, patience: 10)], completing: [0: 95])
        timeline.stalled = 0..<80
        let played = timeline.played()
        #expect(played.story == ["80 fire 0 = 0.0", "80 leave 0", "95 done 0", "95 finish"])
        #expect(played.machine.report.lastDeparture == played.instant(80))
    }

    @Test("nobody leaves who was answered while the driver was late")
    func answeredWhileLate() {
        var timeline = DriverTimeline(
            [.client(0, at: 0, patience: 10), .client(1, at: 50)],
            completing: [0: 30, 1: 60]
        )
        timeline.stalled = 5..<40
        #expect(!timeline.played().story.contains { $0.contains("leave") })
    }

    @Test("who never completes is stuck when the limit passes, and what is not fired by then is unsent")
    func limit() {
        var timeline = DriverTimeline(
            [.client(0, at: 0), .client(1, at: 10, patience: 95, attempts: 2, pause: 50), .client(2, at: 20)],
            completing: [2: 30],
            window: .milliseconds(100),
            drainLimit: .milliseconds(20)
        )
        let played = timeline.played()
        #expect(played.story.suffix(2) == ["105 leave 1", "120 finish"])
        #expect(played.machine.report.stuck == [0, 1])
        #expect(played.machine.report.unsent == 1 && played.machine.report.drainedAt == nil)
    }

    @Test("the limit counts from the shutdown where that is later than the window")
    func limitAfterShutdown() {
        var timeline = DriverTimeline(
            [.client(0, at: 0)],
            shutdownAt: .milliseconds(300),
            window: .milliseconds(100),
            drainLimit: .milliseconds(50)
        )
        #expect(timeline.played().story.suffix(3) == ["300 sent away 0", "300 shut down", "350 finish"])
    }

    @Test("the system is drained when the last attempt completed, not when a late driver sees it")
    func drainedWhileLate() {
        var timeline = DriverTimeline([.client(0, at: 0)], completing: [0: 30])
        timeline.stalled = 5..<40
        let played = timeline.played()
        #expect(played.story.last == "40 finish")
        #expect(played.machine.report.drainedAt == played.instant(30))
    }

    @Test("the driver is not woken for the departure of somebody who got an answer")
    func staleDepartures() {
        let clients = [ClientPlan.client(0, at: 0, patience: 10), .client(1, at: 50)]
        var machine = DriverStateMachine(
            plan: LoadPlan(clients: clients, window: .milliseconds(100)),
            drainLimit: .seconds(1)
        )
        let origin = machine.report.origin
        machine.begin(at: origin)
        _ = machine.step(at: origin)
        #expect(machine.step(at: origin) == .wait(until: origin.advanced(by: .milliseconds(10))))
        machine.completed(0, at: origin)
        #expect(machine.step(at: origin) == .wait(until: origin.advanced(by: .milliseconds(50))))
    }

    @Test("a shutdown comes even if nobody is there any more")
    func shutdownOfAnIdleSystem() {
        var timeline = DriverTimeline([.client(0, at: 0)], completing: [0: 10], shutdownAt: .milliseconds(70))
        #expect(timeline.played().story == ["0 fire 0 = 0.0", "10 done 0", "70 shut down", "70 finish"])
    }

    @Test("a client that is to come back finds the door shut")
    func noRetryAfterShutdown() {
        var timeline = DriverTimeline(
            [.client(0, at: 0, patience: 20, attempts: 2, pause: 50), .client(1, at: 30, patience: 90, attempts: 2)],
            completing: [0: 80, 1: 80],
            shutdownAt: .milliseconds(60)
        )
        let played = timeline.played()
        #expect(played.machine.report.sent == 2 && played.machine.report.refused == 1)
    }

    @Test("an empty plan is over at once")
    func empty() {
        var timeline = DriverTimeline([])
        let played = timeline.played()
        #expect(played.story == ["0 finish"])
        #expect(played.machine.report.drainedAt == played.instant(0))
    }
}
