import Testing

@testable import WastedWorkQueueing

@Suite struct MultiServerQueueTests {
    /// Summed over the states of the chains with 40 digits, outside this package.
    @Test(arguments: [
        (
            Numbers(), ModelArm.withoutCancellation,
            Reference(
                abandonment: 0.236371568959684,
                waiting: 0.0454644611996048,
                goodput: 6.10902744832253,
                utilisation: 0.8,
                hold: 1,
                wasted: 0.389097255167747,
                orphaned: 0.236371568959684,
                inSystem: 9.63672060318577,
                wait: 0.169350863354705
            )
        ),
        (
            Numbers(), .queueOnly,
            Reference(
                abandonment: 0.221117069949288,
                waiting: 0.0263963374366099,
                goodput: 6.2310634404057,
                utilisation: 0.778882930050712,
                hold: 0.97360366256339,
                wasted: 0.36,
                orphaned: 0.2,
                inSystem: 8.63351209847864,
                wait: 0.100988726368933
            )
        ),
        (
            Numbers(), .withCancellation,
            Reference(
                abandonment: 0.204893220565549,
                waiting: 0.00611652570693606,
                goodput: 6.36085423547561,
                utilisation: 0.636085423547561,
                hold: 0.795106779434451,
                wasted: 0.2,
                orphaned: 0,
                inSystem: 6.55658305809756,
                wait: 0.0235361064273202
            )
        ),
        (
            Numbers(arrival: 9.5, leaving: 0.5), .withoutCancellation,
            Reference(
                abandonment: 0.6085285260419,
                waiting: 0.412792789062849,
                goodput: 3.71897900260195,
                utilisation: 0.95,
                hold: 1,
                wasted: 0.739019017361266,
                orphaned: 0.6085285260419,
                inSystem: 25.1861259843883,
                wait: 0.702976362303274
            )
        ),
        (
            Numbers(arrival: 9.5, leaving: 0.5), .queueOnly,
            Reference(
                abandonment: 0.389634672667161,
                waiting: 0.0844520090007412,
                goodput: 5.79847060966197,
                utilisation: 0.869770591449296,
                hold: 0.915547990999259,
                wasted: 0.555555555555556,
                orphaned: 0.333333333333333,
                inSystem: 10.302294085507,
                wait: 0.160268968961143
            )
        ),
        (
            Numbers(arrival: 9.5, leaving: 0.5), .withCancellation,
            Reference(
                abandonment: 0.338996727351268,
                waiting: 0.00849509102690131,
                goodput: 6.27953109016296,
                utilisation: 0.627953109016296,
                hold: 0.661003272648732,
                wasted: 0.333333333333333,
                orphaned: 0,
                inSystem: 6.44093781967408,
                wait: 0.0160107369955744
            )
        ),
    ])
    func `small pools come out as summed by hand`(numbers: Numbers, arm: ModelArm, expected: Reference) throws {
        #expect(expected.differences(from: try numbers.queue.steady(arm)) == [])
    }

    @Test(arguments: [
        (
            Numbers(arrival: 990, connections: 1_000, leaving: 0.3), ModelArm.withoutCancellation,
            Reference(
                abandonment: 0.245535782417047,
                waiting: 0.0191965171421608,
                goodput: 746.919575407124,
                utilisation: 0.99,
                hold: 1,
                wasted: 0.419642909551574,
                orphaned: 0.245535782417047,
                inSystem: 1055.2489617662,
                wait: 0.0633405692692761
            )
        ),
        (
            Numbers(arrival: 990, connections: 1_000, leaving: 0.3), .queueOnly,
            Reference(
                abandonment: 0.23476587646231,
                waiting: 0.00519563940100329,
                goodput: 757.581782302313,
                utilisation: 0.984856316993007,
                hold: 0.994804360598997,
                wasted: 0.408284023668639,
                orphaned: 0.230769230769231,
                inSystem: 1002.00192701632,
                wait: 0.0172530109391924
            )
        ),
        (
            Numbers(arrival: 5_000, connections: 1_000, leaving: 0.1), .queueOnly,
            Reference(
                abandonment: 0.818181818181818,
                waiting: 0.8,
                goodput: 909.090909090909,
                utilisation: 1,
                hold: 0.2,
                wasted: 0.173553719008264,
                orphaned: 0.0909090909090909,
                inSystem: 41_000,
                wait: 16.0938791326743
            )
        ),
        (
            Numbers(arrival: 5_000, connections: 1_000, leaving: 0.1), .withCancellation,
            Reference(
                abandonment: 0.8,
                waiting: 0.78,
                goodput: 1_000,
                utilisation: 1,
                hold: 0.2,
                wasted: 0.0909090909090909,
                orphaned: 0,
                inSystem: 40_000,
                wait: 15.1408227877303
            )
        ),
        (
            Numbers(arrival: 3, service: 0.5, connections: 2, leaving: 5), .queueOnly,
            Reference(
                abandonment: 0.972973955559066,
                waiting: 0.702713511149728,
                goodput: 0.0810781333228015,
                utilisation: 0.891859466550816,
                hold: 0.594572977700544,
                wasted: 0.991735537190083,
                orphaned: 0.909090909090909,
                inSystem: 2.20534703979147,
                wait: 0.0699370770090369
            )
        ),
        (
            Numbers(arrival: 3, service: 0.5, connections: 2, leaving: 5), .withCancellation,
            Reference(
                abandonment: 0.9123763495975,
                waiting: 0.0361398455725032,
                goodput: 0.262870951207499,
                utilisation: 0.262870951207499,
                hold: 0.175247300804999,
                wasted: 0.909090909090909,
                orphaned: 0,
                inSystem: 0.5474258097585,
                wait: 0.00497776035223487
            )
        ),
    ])
    func `large and overloaded pools lose no digits`(numbers: Numbers, arm: ModelArm, expected: Reference) throws {
        #expect(expected.differences(from: try numbers.queue.steady(arm)) == [])
    }

    @Test func `a probability of 1e-19 keeps its digits`() throws {
        let state = try Numbers(arrival: 990, connections: 1_000, leaving: 0.3).queue.steady(.withCancellation)
        #expect(isClose(state.abandonmentWaiting.fraction * 1e19, 0.910316687619412))
    }

    /// Garnett, Mandelbaum and Reiman (2002), table 1: 48 calls a minute of 1 minute, 50 agents, patience 2 minutes.
    @Test func `the call centre of the paper loses 3,1 % and is busy at 93 %`() throws {
        let state = try Numbers(arrival: 48, connections: 50, leaving: 0.5).queue.steady(.queueOnly)
        #expect(abs(state.abandonmentWaiting.fraction - 0.031) < 0.0005)
        #expect(abs(state.utilisation.fraction - 0.93) < 0.005)
    }

    /// Method: "Pool −35 %, response −200 ms": E[S] = 3.5 s, mean patience 6.5 s.
    @Test(arguments: [(10, 0.71), (20, 0.81), (50, 0.90), (100, 0.94), (200, 0.96)])
    func `one story has a third less hold and a fifth of a second less wait`(connections: Int, load: Double) throws {
        let service = 1 / 3.5
        let queue = try Numbers(
            arrival: load * Double(connections) * service,
            service: service,
            connections: connections,
            leaving: 1 / 6.5
        ).queue
        let (without, with) = (try queue.steady(.withoutCancellation), try queue.steady(.withCancellation))
        #expect(abs(1 - with.hold / without.hold - 0.35) < 0.001)
        let less = (without.waitOfAnswered ?? .zero) - (with.waitOfAnswered ?? .zero)
        #expect(abs(less.inSeconds - 0.2) < 0.025)
    }

    @Test func `errors name the parameter and its unit`() {
        #expect(throws: QueueingError.badRate(.arrivalRate, .perSecond(-1))) { try Numbers(arrival: -1).queue }
        #expect(throws: QueueingError.badRate(.serviceRate, .perSecond(0))) { try Numbers(service: 0).queue }
        #expect(throws: QueueingError.badRate(.abandonmentRate, .perSecond(.infinity))) {
            try Numbers(leaving: .infinity).queue
        }
        #expect(throws: QueueingError.badCount(.connections, 0, allowed: 1...1_000_000)) {
            try Numbers(connections: 0).queue
        }
    }
}
