import Testing

@testable import WastedWorkQueueing

@Suite struct QueueingErrorTests {
    @Test(arguments: [
        (
            QueueingError.badRate(.arrivalRate, .perSecond(.nan)),
            "the arrival rate is nan per second; give a number from 1e-12 to 1e12 per second"
        ),
        (
            .badRate(.abandonmentRate, .once(every: .zero)),
            "the abandonment rate (1 / mean patience) is inf per second; "
                + "give a number from 1e-12 to 1e12 per second"
        ),
        (
            .badDuration(.timeout, .milliseconds(-1_500)),
            "the timeout is -1.5 seconds; give a time above 0, up to 1e12 seconds"
        ),
        (
            .negativeDuration(.detectionDelay, .seconds(-1)),
            "the detection delay is -1.0 seconds; give 0 or more, up to 1e12 seconds"
        ),
        (.badShare(.retryProbability, .fraction(1.5)), "the retry probability is 1.5; give a fraction from 0 to 1"),
        (
            .zeroShare(.abandonmentInService),
            "the share of clients that leave during service is 0, so no check is ever worth its cost; "
                + "give a fraction above 0, up to 1"
        ),
        (
            .endlessRetries,
            "the retry probability is 1 and nothing limits the retries; give a fraction below 1, or a limit"
        ),
        (
            .badCount(.connections, 0, allowed: 1...1_000_000),
            "the number of connections is 0; give a whole number from 1 to 1000000"
        ),
        (
            .reversedRange(from: .seconds(2), to: .seconds(1)),
            "the service time runs from 2.0 to 1.0 seconds; give the shorter time first"
        ),
        (
            .noResidual,
            "no residual service time is above 0 seconds; give those of requests whose clients left during service"
        ),
        (
            .queueTooLong(limit: 100_000_000),
            "more than 100000000 requests would wait, too many to sum over; "
                + "give a higher abandonment rate (1 / mean patience) or a lower arrival rate, both per second"
        ),
        (
            .timeoutTooLong(limit: 1_000_000),
            "the timeout is more than 1000000 service times; "
                + "give a shorter timeout or a longer service time, in seconds"
        ),
        (
            .loadTooHigh(250, limit: 100),
            "the arrival rate (per second) times the service time (seconds) is 250.0; give rates whose load is at most 100.0"
        ),
    ])
    func `each says what is wrong, of what, in which unit, and what to give`(error: QueueingError, text: String) {
        #expect("\(error)" == text)
    }

    @Test(arguments: [0, -1, Double.nan, .infinity, -.infinity, 1e13, 1e-13])
    func `no rate is taken that is not positive, finite and within its range`(value: Double) {
        #expect(throws: QueueingError.self) { try Numbers(arrival: value).queue }
        #expect(throws: QueueingError.self) { try Numbers(service: value).queue }
        #expect(throws: QueueingError.self) { try Numbers(leaving: value).queue }
    }

    @Test(arguments: [-0.1, 1.1, Double.nan, .infinity])
    func `no share is taken that is not from 0 to 1`(value: Double) {
        #expect(throws: QueueingError.self) { try RetryLoop(Numbers().queue, probability: .fraction(value)) }
    }
}
