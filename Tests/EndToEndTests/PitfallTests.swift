import Testing
import WastedWorkProcessSupport
import WastedWorkResults

extension WholeProgram {
    /// Mistakes in passing cancellation on, in real processes.
    struct PitfallTests {
        @Test("bench run --pitfalls runs the sound scenario and every variant on one load, and tells what each loses")
        func run() async throws {
            let place = try Sandbox()
            let finished = try await place.bench(
                "run --pitfalls --filter ^background-loop/exponential$ --pairs 1 --window 100ms --quiet"
            )
            #expect(finished.code == 0, "\(finished.errors)")
            let run = try ResultFile.read(place.file("latest.json"))
            #expect(run.failures.isEmpty && run.trials.count == 10 && Set(run.trials.map(\.seed)).count == 1)
            #expect(Set(run.trials.map { $0[.intents] }).count == 1)
            #expect(run.trials.allSatisfy { $0[.failures] == 0 && $0[.workTotal] ?? 0 > 0 })
            for pitfall in ["notPassedOn", "ignoredByLibrary", "swallowed", "spinning"] {
                #expect(finished.output.contains("  \(pitfall) in background-loop/exponential: "))
            }
        }
    }
}
