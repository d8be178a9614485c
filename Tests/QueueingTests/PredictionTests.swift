import Foundation
import Testing

@testable import WastedWorkQueueing

@Suite struct PredictionTests {
    @Test func `the arms are written with fractions, seconds and requests`() throws {
        let queue = try Numbers(arrival: 1, connections: 1, leaving: 1).queue
        let with = try #require(try json(Prediction(arms: [queue.predict(.withCancellation)])))
        #expect(
            with.hasPrefix(
                #"{"arms":[{"abandonment":0.58"#
            )
        )
        #expect(with.hasSuffix(#""wasted":0.5}],"schema":1}"#))
    }

    @Test func `every key is there, and nothing else`() throws {
        let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(try Numbers().queue.predict()))
        let root = try #require(written as? [String: Any])
        #expect(Set(root.keys) == ["schema", "arms"])
        let arms = try #require(root["arms"] as? [[String: Any]])
        #expect(arms.compactMap { $0["arm"] as? String } == ["withoutCancellation", "queueOnly", "withCancellation"])
        for arm in arms {
            #expect(
                Set(arm.keys) == [
                    "arm", "abandonment", "abandonmentWaiting", "goodput", "utilisation", "hold", "wasted", "orphaned",
                    "inSystem",
                ]
            )
        }
    }

    @Test func `an arm without a steady state is written with nulls`() throws {
        let arm = try Numbers(arrival: 12).queue.predict(.withoutCancellation)
        #expect(
            try json(Prediction(arms: [arm]))
                == #"{"arms":[{"abandonment":null,"abandonmentWaiting":null,"arm":"withoutCancellation","goodput":null,"#
                + #""hold":null,"inSystem":null,"orphaned":null,"utilisation":null,"wasted":null}],"schema":1}"#
        )
    }

    @Test func `an arm is found by its name`() throws {
        let prediction = try Numbers().queue.predict()
        #expect(prediction[.queueOnly]?.arm == .queueOnly)
        #expect(Prediction(arms: [])[.queueOnly] == nil)
    }

    private func json(_ prediction: Prediction) throws -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(data: try encoder.encode(prediction), encoding: .utf8)
    }
}
