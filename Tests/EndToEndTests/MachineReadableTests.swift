import Foundation
import Testing
import WastedWorkProcessSupport
import WastedWorkResults

extension WholeProgram {
    /// Output for other programs.
    struct MachineReadableTests {
        @Test("--json - writes the raw values alone to stdout, and the summary to stderr")
        func standardOutput() async throws {
            let place = try Sandbox()
            let finished = try await place.smallestRun("--json - --output out")
            let run = try ResultFile.decode(Array(finished.output.utf8), from: "stdout")
            #expect(finished.code == 0 && run.trials.count == 2)
            #expect(finished.errors.contains("calibration/known-cpu  (1 pair"))
            #expect(try ResultFile.read(place.file("out/latest.json")) == run)
        }

        @Test("--json PATH writes the raw values there too")
        func file() async throws {
            let place = try Sandbox()
            let finished = try await place.smallestRun("--json mine.json --output out")
            #expect(finished.code == 0)
            #expect(try place.text("mine.json") == place.text("out/latest.json"))
        }

        @Test("report --format json prints the analysis with the documented keys")
        func analysis() async throws {
            let place = try await StandardRun.made().place
            let finished = try await place.bench("report out/latest.json --format json")
            let root = try #require(
                JSONSerialization.jsonObject(with: Data(finished.output.utf8)) as? [String: Any]
            )
            #expect(finished.code == 0 && finished.complaints.isEmpty)
            #expect(Set(root.keys) == ["schema", "run", "comparisons", "predictions"] && root["schema"] as? Int == 1)
            let comparisons = try #require(root["comparisons"] as? [[String: Any]])
            for comparison in comparisons { #expect(Set(comparison.keys) == Self.keys) }
            let orphaned = try #require(
                comparisons.first {
                    $0["metric"] as? String == "cpu.orphaned"
                        && $0["scenario"] as? String == "background-loop/exponential"
                }
            )
            let arms = try #require(orphaned["arms"] as? [String: [String: Any]])
            #expect(Set(arms.keys) == Set(StandardRun.arms))
            #expect(arms.values.allSatisfy { Set($0.keys) == ["estimate", "low", "high", "n"] })
        }

        private static let keys: Set<String> = [
            "scenario", "metric", "unit", "polarity", "baseline", "candidate", "arms", "difference", "ratio",
            "pValue", "adjustedPValue", "verdict", "neededPairs", "warnings",
        ]

        @Test("doctor --format json prints readings, each with a state")
        func doctor() async throws {
            let finished = try await Sandbox().bench("doctor --format json")
            let root = try #require(JSONSerialization.jsonObject(with: Data(finished.output.utf8)) as? [String: Any])
            let readings = try #require(root["readings"] as? [[String: Any]])
            #expect(finished.code == 0 && readings.count > 5)
            #expect(readings.allSatisfy { ["ok", "warn"].contains($0["state"] as? String) })
        }
    }
}
