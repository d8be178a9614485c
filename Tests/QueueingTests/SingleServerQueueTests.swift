import Testing

@testable import WastedWorkQueueing

@Suite struct SingleServerQueueTests {
    /// Summed with 30 digits from the transforms, outside this package.
    @Test(arguments: [
        (
            SingleNumbers(0.8, .constant(.seconds(1)), 0.3), ModelArm.withoutCancellation,
            Reference(
                abandonment: 0.520270936437385,
                waiting: 0.352433498299815,
                goodput: 0.383783250850092,
                utilisation: 0.8,
                hold: 1,
                wasted: 0.520270936437385,
                orphaned: 0.440541872874769,
                inSystem: 2.4,
                wait: 1.06305418083487
            )
        ),
        (
            SingleNumbers(0.8, .constant(.seconds(1)), 0.3), .queueOnly,
            Reference(
                abandonment: 0.383154003478137,
                waiting: 0.167344998676967,
                goodput: 0.49347679721749,
                utilisation: 0.666124001058427,
                hold: 0.832655001323033,
                wasted: 0.259181779318282,
                orphaned: 0.136060735605726,
                inSystem: 1.11237733086367,
                wait: 0.537292654101239
            )
        ),
        (
            SingleNumbers(0.8, .constant(.seconds(1)), 0.3), .withCancellation,
            Reference(
                abandonment: 0.357931264155193,
                waiting: 0.133297861850697,
                goodput: 0.513654988675846,
                utilisation: 0.599022406145322,
                hold: 0.748778007681653,
                wasted: 0.142511225946975,
                orphaned: 0,
                inSystem: 0.954483371080515,
                wait: 0.421911757017544
            )
        ),
        (
            SingleNumbers(0.7, .uniform(from: .milliseconds(200), to: .milliseconds(1_800)), 0.5), .withoutCancellation,
            Reference(
                abandonment: 0.604104132224724,
                waiting: 0.364364462786534,
                goodput: 0.277127107442693,
                utilisation: 0.7,
                hold: 1,
                wasted: 0.645889339062216,
                orphaned: 0.52052066112362,
                inSystem: 1.69088888888889,
                wait: 0.585053830380114
            )
        ),
        (
            SingleNumbers(0.7, .uniform(from: .milliseconds(200), to: .milliseconds(1_800)), 0.5), .queueOnly,
            Reference(
                abandonment: 0.498316342627612,
                waiting: 0.194515560727888,
                goodput: 0.351178560160672,
                utilisation: 0.563839107490478,
                hold: 0.805484439272112,
                wasted: 0.442902984168957,
                orphaned: 0.245669395738401,
                inSystem: 0.836160892509522,
                wait: 0.344916902980121
            )
        ),
        (
            SingleNumbers(0.7, .uniform(from: .milliseconds(200), to: .milliseconds(1_800)), 0.5), .withCancellation,
            Reference(
                abandonment: 0.459167385412774,
                waiting: 0.131659465284312,
                goodput: 0.378582830211058,
                utilisation: 0.458511088179847,
                hold: 0.655015840256925,
                wasted: 0.261468363229972,
                orphaned: 0,
                inSystem: 0.642834339577884,
                wait: 0.229317497858467
            )
        ),
        (
            SingleNumbers(5, .uniform(from: .milliseconds(500), to: .milliseconds(1_500)), 0.01), .queueOnly,
            Reference(
                abandonment: 0.801989208207607,
                waiting: 0.8,
                goodput: 0.990053958961965,
                utilisation: 1,
                hold: 0.2,
                wasted: 0.0107710846287648,
                orphaned: 0.00539589619651877,
                inSystem: 401,
                wait: 160.673060629999
            )
        ),
        (
            SingleNumbers(5, .uniform(from: .milliseconds(500), to: .milliseconds(1_500)), 0.01), .withCancellation,
            Reference(
                abandonment: 0.800914966030025,
                waiting: 0.798914966030025,
                goodput: 0.995425169849877,
                utilisation: 1,
                hold: 0.2,
                wasted: 0.00540434974246604,
                orphaned: 0,
                inSystem: 400.457483015012,
                wait: 160.132625655752
            )
        ),
    ])
    func `single connections come out as summed by hand`(
        numbers: SingleNumbers,
        arm: ModelArm,
        expected: Reference
    ) throws {
        #expect(expected.differences(from: try numbers.queue.steady(arm)) == [])
    }

    @Test(arguments: ModelArm.allCases)
    func `patient clients make all arms the queue of Pollaczek and Khinchine`(arm: ModelArm) throws {
        let state = try SingleNumbers(0.8, .constant(.seconds(1)), 1e-9).queue.steady(arm)
        #expect(isClose(state.waitOfAnswered?.inSeconds ?? -1, 2, within: 1e-6))
        #expect(isClose(state.inSystem, 2.4, within: 1e-6))
        #expect(isClose(state.utilisation.fraction, 0.8, within: 1e-6))
    }

    @Test(arguments: ModelArm.allCases)
    func `a uniform service without width is a constant one`(arm: ModelArm) throws {
        let constant = try SingleNumbers(0.8, .constant(.seconds(1)), 0.3).queue.steady(arm)
        let uniform = try SingleNumbers(0.8, .uniform(from: .seconds(1), to: .seconds(1)), 0.3).queue.steady(arm)
        #expect(constant == uniform)
    }

    @Test func `from full load on, nothing settles without cancellation`() throws {
        let arm = try SingleNumbers(1, .constant(.seconds(1)), 0.3).queue.predict(.withoutCancellation)
        #expect(arm.steadyState == nil)
    }

    @Test func `a service time that is none is refused by name`() {
        #expect(throws: QueueingError.badDuration(.serviceTime, .zero)) {
            try SingleNumbers(1, .constant(.zero), 1).queue
        }
        #expect(throws: QueueingError.badDuration(.serviceTime, .seconds(-1))) {
            try SingleNumbers(1, .exponential(mean: .seconds(-1)), 1).queue
        }
        #expect(throws: QueueingError.reversedRange(from: .seconds(2), to: .seconds(1))) {
            try SingleNumbers(1, .uniform(from: .seconds(2), to: .seconds(1)), 1).queue
        }
    }
}

/// Numbers of an M/G/1 with patience: λ per second, S, θ per second.
struct SingleNumbers: Sendable {
    let arrival: Double
    let service: ServiceTime
    let leaving: Double

    init(_ arrival: Double, _ service: ServiceTime, _ leaving: Double) {
        self.arrival = arrival
        self.service = service
        self.leaving = leaving
    }

    var queue: SingleServerQueue {
        get throws {
            try SingleServerQueue(
                arrivalRate: .perSecond(arrival),
                serviceTime: service,
                abandonmentRate: .perSecond(leaving)
            )
        }
    }
}
