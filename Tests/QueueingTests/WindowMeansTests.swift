import Testing

@testable import WastedWorkQueueing

/// A window of load from an idle pool: against steady state, against a simulation, against what must be.
@Suite struct WindowMeansTests {
    @Test(arguments: ModelArm.allCases)
    func `a long window of M/M/c comes to its steady state`(arm: ModelArm) throws {
        let numbers = Numbers(arrival: 8, leaving: 0.25)
        let steady = try numbers.queue.steady(arm)
        let means = try numbers.queue.means(arm, over: .seconds(500))
        #expect(isClose(means.abandonmentWaiting.fraction, steady.abandonmentWaiting.fraction, within: 2e-2))
        #expect(isClose(means.answered.fraction, 1 - steady.abandonment.fraction, within: 2e-2))
        #expect(isClose(means.hold.inSeconds, steady.hold.inSeconds, within: 2e-2))
        #expect(isClose(means.wasted.fraction, steady.wasted.fraction, within: 2e-2))
        #expect(isClose(means.orphaned.fraction, steady.orphaned.fraction, within: 2e-2))
        #expect(isClose(means.utilisation.fraction, steady.utilisation.fraction, within: 2e-2))
        #expect(isClose(try #require(means.inSystem), steady.inSystem, within: 5e-2))
    }

    @Test(arguments: [ModelArm.queueOnly, .withCancellation])
    func `a long window of M/D/1 with a timeout comes to its steady state`(arm: ModelArm) throws {
        let queue = try TimeoutQueue(arrivalRate: .perSecond(0.8), serviceTime: .seconds(1), timeout: .seconds(4))
        let steady = try queue.steady(arm)
        let means = try queue.means(arm, over: .seconds(200))
        #expect(isClose(means.abandonmentWaiting.fraction, steady.abandonmentWaiting.fraction, within: 5e-2))
        #expect(isClose(means.answered.fraction, 1 - steady.abandonment.fraction, within: 5e-2))
        #expect(isClose(means.hold.inSeconds, steady.hold.inSeconds, within: 5e-2))
        #expect(isClose(means.wasted.fraction, steady.wasted.fraction, within: 5e-2))
        #expect(isClose(means.orphaned.fraction, steady.orphaned.fraction, within: 5e-2))
        #expect(isClose(means.utilisation.fraction, steady.utilisation.fraction, within: 5e-2))
    }

    /// Bounds of 5 standard errors over independent windows.
    @Test(arguments: ModelArm.allCases, [0.95, 1.5])
    func `a short window of M/M/c agrees with a simulation, overloaded or not`(arm: ModelArm, load: Double) throws {
        let numbers = Numbers(arrival: 10 * load, leaving: 0.25)
        let means = try numbers.queue.means(arm, over: .seconds(20))
        let found = WindowSimulation(arm: arm, arrival: 10 * load, connections: 10, window: 20) {
            ($0.exponential(rate: 1), $0.exponential(rate: 0.25))
        }.run(windows: 150)
        #expect(found.differences(from: means) == [])
    }

    @Test(arguments: ModelArm.allCases, [0.8, 1.5])
    func `a short window of M/D/1 with a timeout agrees with a simulation`(arm: ModelArm, load: Double) throws {
        let queue = try TimeoutQueue(arrivalRate: .perSecond(load), serviceTime: .seconds(1), timeout: .seconds(4))
        let means = try queue.means(arm, over: .seconds(40))
        let found = WindowSimulation(arm: arm, arrival: load, connections: 1, window: 40) { _ in (1, 4) }
            .run(windows: 150)
        #expect(found.differences(from: means) == [])
    }

    @Test func `a window that is no time is told by name`() throws {
        let queue = try Numbers(arrival: 8, leaving: 0.25).queue
        #expect(throws: QueueingError.badDuration(.window, .zero)) {
            try queue.means(.queueOnly, over: .zero)
        }
    }
}
