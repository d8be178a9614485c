import Foundation
import Testing

@testable import WastedWorkExperiment

struct TrialSpecTests {
    @Test("a specification survives its line of JSON, the largest seed and every nanosecond included")
    func roundTrip() throws {
        var spec = TrialSpec.sample(arm: .queueOnly, pair: 3, order: 9, window: .nanoseconds(1_234_567_891))
        spec.seed = .max
        spec.parameters.rows = 50_000_000
        let line = try JSONEncoder().encode(spec)
        #expect(try JSONDecoder().decode(TrialSpec.self, from: line) == spec)
        #expect(!line.contains(UInt8(ascii: "\n")))
    }

    @Test("the parent gives a trial up only after the trial would have given up itself")
    func limits() {
        let spec = TrialSpec.sample(window: .seconds(3))
        #expect(spec.timeLimit > spec.window + spec.drainLimit)
    }
}
