import Testing
import WastedWorkProcessSupport
import WastedWorkResults

/// A run of a workload that never returns unless it is cancelled. It lasts ten seconds, in which it does nothing, so it
/// begins with the first test and is looked at last.
struct HangingRun: Sendable {
    let place: Sandbox
    let finished: Finished
    let run: Run

    /// Made once.
    static func made() async throws -> HangingRun { try await making.value }

    private static let making = Task {
        let place = try Sandbox()
        let finished = try await place.faultySuite(
            "run --filter faulty/hang --pairs 1 --window 50ms --output out"
        )
        return HangingRun(place: place, finished: finished, run: try ResultFile.read(place.file("out/latest.json")))
    }

    /// Begins it before a suite does.
    struct Beginning: SuiteTrait, TestScoping {
        func provideScope(
            for test: Test,
            testCase: Test.Case?,
            performing function: @Sendable () async throws -> Void
        ) async throws {
            _ = HangingRun.making
            try await function()
        }
    }
}

extension Trait where Self == HangingRun.Beginning {
    /// Begins the hanging run before the suite.
    static var beginningHangingRun: Self { HangingRun.Beginning() }
}
