import WastedWorkProcessSupport
import WastedWorkResults

/// One run of the three paired workloads in all arms, which the tests look at from all sides.
struct StandardRun: Sendable {
    let place: Sandbox
    let finished: Finished

    static let scenarios = ["database-query/exponential", "http-call/exponential", "background-loop/exponential"]
    static let arms = ["withoutCancellation", "queueOnly", "withCancellation"]

    /// The one of this suite.
    static func made() async throws -> StandardRun { try await SharedRuns.current.standard.value }

    static func make() async throws -> StandardRun {
        let place = try Sandbox()
        let finished = try await place.bench(
            "run --filter ^(database-query|http-call|background-loop)/exponential$ --pairs 1 --window 100ms"
                + " --rows 20000 --seed 7 --arms \(arms.joined(separator: ",")) --output out"
        )
        return StandardRun(place: place, finished: finished)
    }

    /// What `latest.json` holds.
    var run: Run {
        get throws { try ResultFile.read(place.file("out/latest.json")) }
    }
}
