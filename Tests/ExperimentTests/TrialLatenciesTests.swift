import Testing
import WastedWorkMeasurement
import WastedWorkResults

@testable import WastedWorkExperiment
@testable import WastedWorkLoad

struct TrialLatenciesTests {
    @Test("response times count from the intended start, not from the start")
    func fromTheIntendedStart() {
        let records = [RequestRecord.sample(0, 30...40, intendedAt: 10)]
        #expect(roughly(TrialAccount.sample(records).result()[.responseP50], 0.030))
    }

    @Test("the answered are those in time; of all, a client that left counts until then")
    func censoring() {
        let records: [RequestRecord] = [
            .sample(0, 0...20), .sample(1, 0...90, left: 50), .sample(2, 0...70, .failed),
        ]
        let result = TrialAccount.sample(records).result()
        #expect(result.distributions["response.answered"]?.count == 1)
        #expect(roughly(result[.responseP99], 0.020))
        #expect(roughly(result[.responseAllP50], 0.050) && roughly(result[.responseAllP99], 0.070))
    }

    @Test("cancellation took from the asking to the release of what was held, or to the end where nothing was")
    func cancellation() {
        let records: [RequestRecord] = [
            .sample(0, 0...60, granted: 5, released: 53, left: 50, cancelled: 50, .cancelled),
            .sample(1, 0...58, left: 50, cancelled: 50, .cancelled),
            .sample(2, 0...90, left: 50),
        ]
        let result = TrialAccount.sample(records).result()
        #expect(result.distributions["cancellation.latency"]?.count == 2)
        #expect(roughly(result[.cancellationLatencyP50], 0.003) && roughly(result[.cancellationLatencyMax], 0.008))
    }

    @Test("where nothing was cancelled there is no latency, rather than none")
    func nothingCancelled() {
        let result = TrialAccount.sample([.sample(0, 0...20)]).result()
        #expect(result[.cancellationLatencyP50] == nil && result[.cancellationLatencyMax] == nil)
        #expect(result.distributions["cancellation.latency"]?.percentiles.isEmpty == true)
    }

    @Test("the driver's lateness is kept")
    func lateness() {
        let result = TrialAccount.sample([]) { $0.driver.lateness = [.zero, .microseconds(100), .milliseconds(2)] }
            .result()
        #expect(roughly(result[.driverLatenessP99], 0.002) && roughly(result[.driverLatenessMax], 0.002))
        #expect(result.distributions["driver.lateness"]?.count == 3)
    }

    @Test("a value out of range is counted and told of, not put into the percentiles")
    func dropped() {
        let result = TrialAccount.sample([]) { $0.driver.lateness = [.seconds(7200), .milliseconds(1)] }.result()
        #expect(result.distributions["driver.lateness"]?.dropped == 1)
        #expect(result.warnings == ["1 values of driver.lateness were out of range and are not in its percentiles"])
    }

    @Test("percentiles ascend and end with the longest")
    func percentiles() throws {
        let records = (1...100).map { RequestRecord.sample($0, 0...Double($0)) }
        let all = try #require(TrialAccount.sample(records).result().distributions["response.all"])
        #expect(all.count == 100 && all.percentiles.first == 1 && all.percentiles.last == 100)
        #expect(all.seconds == all.seconds.sorted() && roughly(all.seconds.last, 0.100))
    }
}

/// Equal within what a histogram of three digits tells.
private func roughly(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) <= expected * 2e-3 } ?? false
}
