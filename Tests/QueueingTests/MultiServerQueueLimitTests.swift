import Testing

@testable import WastedWorkQueueing

/// Where the formulas must meet simpler ones.
@Suite struct MultiServerQueueLimitTests {
    @Test(arguments: ModelArm.allCases)
    func `patient clients make all arms Erlang's M/M/c`(arm: ModelArm) throws {
        let state = try Numbers(leaving: 1e-11).queue.steady(arm)
        let delayed = ErlangFormulas.delay(servers: 10, load: 8)
        #expect(isClose(state.waitOfAnswered?.inSeconds ?? -1, delayed / 2))
        #expect(isClose(state.inSystem, 8 * (delayed / 2 + 1)))
        #expect(isClose(state.goodput.perSecond, 8))
        #expect(isClose(state.utilisation.fraction, 0.8))
        #expect(state.abandonment.fraction < 1e-9)
    }

    @Test func `with no patience at all, the queue is Erlang's loss system`() throws {
        let state = try Numbers(leaving: 1e12).queue.steady(.queueOnly)
        let lost = ErlangFormulas.loss(servers: 10, load: 8)
        #expect(isClose(state.abandonmentWaiting.fraction, lost))
        #expect(isClose(state.utilisation.fraction, 0.8 * (1 - lost)))
        #expect(isClose(state.abandonment.fraction, 1))
        #expect(isClose(state.wasted.fraction, 1))
    }

    @Test func `with no patience at all, cancellation keeps the pool idle and nobody is answered`() throws {
        let state = try Numbers(leaving: 1e12).queue.steady(.withCancellation)
        #expect(isClose(state.abandonment.fraction, 1))
        #expect(state.utilisation.fraction < 1e-11)
        #expect(isClose(state.goodput.perSecond, 8e-12))
    }

    @Test(arguments: ModelArm.allCases)
    func `with more connections than requests, only a service can lose its client`(arm: ModelArm) throws {
        let state = try Numbers(connections: 1_000).queue.steady(arm)
        #expect(isClose(state.abandonment.fraction, 0.2))
        #expect(state.abandonmentWaiting.fraction == 0)
        #expect(state.waitOfAnswered == .zero)
        #expect(isClose(state.hold.inSeconds, arm == .withCancellation ? 0.8 : 1))
        #expect(isClose(state.inSystem, arm == .withCancellation ? 6.4 : 8))
    }

    @Test(arguments: ModelArm.allCases)
    func `one connection is M/G/1 with exponential service`(arm: ModelArm) throws {
        let many = try Numbers(arrival: 0.8, connections: 1, leaving: 0.3).queue.steady(arm)
        let single = try SingleServerQueue(
            arrivalRate: .perSecond(0.8),
            serviceTime: .exponential(mean: .seconds(1)),
            abandonmentRate: .perSecond(0.3)
        ).steady(arm)
        #expect(Reference(single).differences(from: many, within: 1e-12) == [])
    }

    @Test(arguments: ModelArm.allCases)
    func `time scales`(arm: ModelArm) throws {
        let slow = try Numbers().queue.steady(arm)
        let fast = try Numbers(arrival: 8e6, service: 1e6, leaving: 0.25e6).queue.steady(arm)
        #expect(isClose(fast.goodput.perSecond, 1e6 * slow.goodput.perSecond))
        #expect(isClose(fast.inSystem, slow.inSystem))
        #expect(isClose(fast.hold.inSeconds, 1e-6 * slow.hold.inSeconds))
    }
}
