import Testing
import WastedWorkProcessSupport

/// The runs that several tests look at, each made once; they and their folders go with the suite.
final class SharedRuns: Sendable {
    /// Those of the suite that is running.
    @TaskLocal static var current = SharedRuns()

    let standard = Once { try await StandardRun.make() }
    let faulty = Once { try await FaultyRun.make("^faulty/(?!hang)") }
    let hanging = Once { try await FaultyRun.make("faulty/hang") }

    /// Removes their folders. Left to the last reference, that would come after the end of the process.
    func end() async {
        await standard.made?.place.remove()
        await faulty.made?.place.remove()
        await hanging.made?.place.remove()
    }
}

/// Gives a suite its shared runs, and begins the one that takes ten seconds in which it does nothing.
struct SharingRuns: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        let runs = SharedRuns()
        let hanging = Task { try await runs.hanging.value }
        try await SharedRuns.$current.withValue(runs, operation: function)
        _ = await hanging.result
        await runs.end()
    }
}

extension Trait where Self == SharingRuns {
    /// Gives the suite runs that its tests share.
    static var sharingRuns: Self { SharingRuns() }
}
