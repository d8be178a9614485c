import Testing

@testable import WastedWorkQueueing

@Suite struct TimeoutQueueTests {
    /// The alternating sums of H with 60 digits, outside this package.
    @Test(arguments: [
        (
            0.8, 3_300, ModelArm.withoutCancellation,
            Reference(
                abandonment: 0.321847091673942,
                waiting: 0.209063037847291,
                goodput: 0.542522326660847,
                utilisation: 0.8,
                hold: 1,
                wasted: 0.321847091673942,
                orphaned: 0.261328797309113,
                inSystem: 2.4,
                wait: 0.756789442753001
            )
        ),
        (
            0.8, 3_300, .queueOnly,
            Reference(
                abandonment: 0.185646041759815,
                waiting: 0.0502103022201598,
                goodput: 0.651483166592148,
                utilisation: 0.759831758223872,
                hold: 0.94978969777984,
                wasted: 0.14259550283209,
                orphaned: 0.0660808154920081,
                inSystem: 1.68483460166645,
                wait: 0.756789442753001
            )
        ),
        (
            0.8, 3_300, .withCancellation,
            Reference(
                abandonment: 0.14259550283209,
                waiting: 0,
                goodput: 0.685923597734328,
                utilisation: 0.747135347606393,
                hold: 0.933919184507992,
                wasted: 0.0819285957600188,
                orphaned: 0,
                inSystem: 1.58147546251154,
                wait: 0.756789442753001
            )
        ),
        (
            0.95, 60_250, .withoutCancellation,
            Reference(
                abandonment: 0.00233189780130682,
                waiting: 0.00210635317711369,
                goodput: 0.947784697088759,
                utilisation: 0.95,
                hold: 1,
                wasted: 0.00233189780130682,
                orphaned: 0.00221721387064598,
                inSystem: 9.975,
                wait: 9.3607396485837
            )
        ),
        (
            0.95, 60_250, .withCancellation,
            Reference(
                abandonment: 0.0002260207036203,
                waiting: 0,
                goodput: 0.949785280331561,
                utilisation: 0.949894460036707,
                hold: 0.999888905301797,
                wasted: 0.000114938774505946,
                orphaned: 0,
                inSystem: 9.85341487159586,
                wait: 9.3607396485837
            )
        ),
        (
            1.0, 10_000, .queueOnly,
            Reference(
                abandonment: 0.138461538518416,
                waiting: 0.0461538461542516,
                goodput: 0.861538461481584,
                utilisation: 0.953846153845748,
                hold: 0.953846153845748,
                wasted: 0.0967741936076331,
                orphaned: 0.0483870967746392,
                inSystem: 6.02820512816176,
                wait: 4.33630952345083
            )
        ),
        (
            5.0, 20_500, .queueOnly,
            Reference(
                abandonment: 0.998604569269771,
                waiting: 0.8,
                goodput: 0.00697715365114474,
                utilisation: 1,
                hold: 0.2,
                wasted: 0.993022846348855,
                orphaned: 0.8,
                inSystem: 103.298594764727,
                wait: 19.2985947647274
            )
        ),
        (
            5.0, 20_500, .withCancellation,
            Reference(
                abandonment: 0.993022846348855,
                waiting: 0,
                goodput: 0.0348857682557237,
                utilisation: 1,
                hold: 0.2,
                wasted: 0.965114231744276,
                orphaned: 0,
                inSystem: 102.492973823637,
                wait: 19.2985947647274
            )
        ),
    ])
    func `timeouts come out as summed by hand`(
        arrival: Double,
        milliseconds: Int,
        arm: ModelArm,
        expected: Reference
    ) throws {
        let state = try queue(arrival, timeout: .milliseconds(milliseconds)).steady(arm)
        #expect(expected.differences(from: state, within: 1e-10) == [])
    }

    /// H(x) = e^(λx) up to one service time.
    @Test func `a timeout shorter than two services has the first terms of the sum`() throws {
        let state = try queue(0.5, timeout: .milliseconds(1_500)).steady(.withCancellation)
        let most = Exponential.of(0.75) - 0.25 * Exponential.of(0.25)
        #expect(isClose(state.abandonment.fraction, 1 - Exponential.of(0.25) / most))
    }

    @Test(arguments: [0.5, 0.9, 3])
    func `a timeout shorter than the service answers nobody`(arrival: Double) throws {
        for state in try queue(arrival, timeout: .milliseconds(700)).predict().arms.compactMap(\.steadyState) {
            #expect(state.abandonment.fraction == 1)
            #expect(state.goodput.perSecond == 0)
            #expect(state.wasted.fraction == 1)
            #expect(state.waitOfAnswered == nil)
        }
    }

    /// P(W = 0) = 1−ρ: only who does not wait at all is answered.
    @Test func `a timeout of exactly the service answers who finds it idle`() throws {
        let state = try queue(0.3, timeout: .seconds(1)).steady(.withoutCancellation)
        #expect(isClose(state.abandonment.fraction, 0.3))
        #expect(state.waitOfAnswered == .zero)
    }

    @Test func `times that are no binary fractions are divided exactly`() throws {
        let exact = try TimeoutQueue(
            arrivalRate: .perSecond(3),
            serviceTime: .milliseconds(100),
            timeout: .milliseconds(300)
        )
        let scaled = try TimeoutQueue(arrivalRate: .perSecond(0.3), serviceTime: .seconds(1), timeout: .seconds(3))
        #expect(
            isClose(
                try exact.steady(.withCancellation).abandonment.fraction,
                try scaled.steady(.withCancellation).abandonment.fraction,
                within: 1e-12
            )
        )
    }

    @Test(arguments: [ModelArm.withoutCancellation, .queueOnly, .withCancellation])
    func `a timeout that nobody meets makes all arms M/D/1`(arm: ModelArm) throws {
        let state = try queue(0.8, timeout: .seconds(400)).steady(arm)
        #expect(isClose(state.waitOfAnswered?.inSeconds ?? -1, 2))
        #expect(isClose(state.inSystem, 2.4))
        #expect(state.abandonment.fraction < 1e-12)
    }

    @Test(arguments: [0.3, 0.8, 1, 1.5, 5])
    func `the answered wait alike in every arm, and none leave a queue that starts them all`(arrival: Double) throws {
        let prediction = try queue(arrival, timeout: .milliseconds(4_100)).predict()
        let waits = prediction.arms.compactMap { $0.steadyState?.waitOfAnswered?.inSeconds }
        for wait in waits { #expect(isClose(wait, waits[0])) }
        #expect(prediction[.withCancellation]?.steadyState?.abandonmentWaiting.fraction == 0)
    }

    /// Above full load H grows as e^(sx), λ(1−e^(−sD)) = s: the share answered no longer depends on the timeout.
    @Test(arguments: [(2.0, 0.203_187_869_979_980), (5.0, 0.006_977_153_651_144_7)])
    func `a long timeout above full load passes the range of a Double unharmed`(
        arrival: Double,
        answered: Double
    ) throws {
        let state = try queue(arrival, timeout: .milliseconds(900_500)).steady(.withCancellation)
        #expect(isClose(1 - state.abandonment.fraction, answered))
        #expect(state.utilisation.fraction == 1)
        #expect(isClose(state.hold.inSeconds, 1 / arrival))
    }

    @Test func `what cannot be summed is refused by name`() {
        #expect(throws: QueueingError.badDuration(.timeout, .zero)) { try queue(1, timeout: .zero) }
        #expect(throws: QueueingError.timeoutTooLong(limit: 1_000_000)) { try queue(1, timeout: .seconds(1_000_001)) }
        #expect(throws: QueueingError.loadTooHigh(101, limit: 100)) { try queue(101, timeout: .seconds(5)) }
    }

    private func queue(_ arrival: Double, timeout: Duration) throws -> TimeoutQueue {
        try TimeoutQueue(arrivalRate: .perSecond(arrival), serviceTime: .seconds(1), timeout: timeout)
    }
}
