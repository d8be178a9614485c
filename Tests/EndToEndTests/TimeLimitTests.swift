import Testing
import WastedWorkProcessSupport
import WastedWorkResults

extension WholeProgram {
    /// A trial that never comes to rest.
    struct TimeLimitTests {
        @Test("a trial that never comes to rest is given up, and the other arm still counts")
        func hang() async throws {
            let hanging = try await FaultyRun.hanging()
            #expect(hanging.finished.code == 3)
            #expect(hanging.run.failures.map(\.arm) == ["withoutCancellation"])
            #expect(hanging.run.failures.allSatisfy { $0.reason.contains("still in flight") })
            #expect(hanging.run.trials.map(\.arm) == ["withCancellation"])
            #expect(hanging.place.processes.isEmpty)
        }
    }
}
