import Testing
import WastedWorkTestSupport

@testable import WastedWorkQueueing

@Suite struct DetectionDelayTests {
    @Test(arguments: [(0, 1.0), (100, 0.818_730_753_077_982), (1_000, 0.135_335_283_236_613)])
    func `exponential service leaves e^(−μd)`(milliseconds: Int, expected: Double) throws {
        let delay = try DetectionDelay(.milliseconds(milliseconds))
        #expect(isClose(try delay.recoveredShare(serviceRate: .perSecond(2)).fraction, expected))
        for leaving in [1e-6, 1, 1e6] {
            let share = try delay.recoveredShare(
                serviceTime: .exponential(mean: .milliseconds(500)),
                abandonmentRate: .perSecond(leaving)
            )
            #expect(isClose(share.fraction, expected))
        }
    }

    /// Patient clients leave a constant service D anywhere alike: E[(R−d)⁺]/E[R] = (1−d/D)².
    @Test func `a constant service leaves the square of what is left of it`() throws {
        let share = try DetectionDelay(.milliseconds(250)).recoveredShare(
            serviceTime: .constant(.seconds(1)),
            abandonmentRate: .perSecond(1e-9)
        )
        #expect(isClose(share.fraction, 0.5625, within: 1e-6))
    }

    @Test func `a delay longer than any service recovers nothing`() throws {
        let share = try DetectionDelay(.seconds(2)).recoveredShare(
            serviceTime: .uniform(from: .seconds(1), to: .seconds(2)),
            abandonmentRate: .perSecond(1)
        )
        #expect(share.fraction == 0)
    }

    @Test(arguments: [ServiceTime.uniform(from: .milliseconds(200), to: .milliseconds(1_800)), .constant(.seconds(1))])
    func `residuals drawn at random agree with their formula`(service: ServiceTime) throws {
        var generator = TestGenerator(seed: 3)
        let law = try service.law()
        let residuals = (0..<60_000).compactMap { _ -> Duration? in
            let rest = law.draw(&generator) - generator.exponential(rate: 0.7)
            return rest > 0 ? .seconds(rest) : nil
        }
        let delay = try DetectionDelay(.milliseconds(300))
        let expected = try delay.recoveredShare(serviceTime: service, abandonmentRate: .perSecond(0.7))
        #expect(abs(try delay.recoveredShare(residuals: residuals).fraction - expected.fraction) < 0.01)
    }

    @Test func `what cannot be a delay or a residual is refused`() throws {
        #expect(throws: QueueingError.negativeDuration(.detectionDelay, .seconds(-1))) {
            try DetectionDelay(.seconds(-1))
        }
        let delay = try DetectionDelay(.seconds(1))
        #expect(throws: QueueingError.noResidual) { try delay.recoveredShare(residuals: []) }
        #expect(throws: QueueingError.negativeDuration(.residualTime, .seconds(-1))) {
            try delay.recoveredShare(residuals: [.seconds(1), .seconds(-1)])
        }
    }
}
