import WastedWorkProcessSupport
import WastedWorkResults

/// One run of the suite of misbehaving workloads.
struct FaultyRun: Sendable {
    let place: Sandbox
    let finished: Finished
    let run: Run

    /// The one of this suite: everything that misbehaves and yet ends by itself.
    static func made() async throws -> FaultyRun { try await SharedRuns.current.faulty.value }

    /// The one of a workload that never returns unless it is cancelled.
    static func hanging() async throws -> FaultyRun { try await SharedRuns.current.hanging.value }

    /// - Parameter filter: chooses scenarios.
    static func make(_ filter: String) async throws -> FaultyRun {
        let place = try Sandbox()
        let finished = try await place.faultySuite("run --filter \(filter) --pairs 1 --window 50ms --output out")
        return FaultyRun(place: place, finished: finished, run: try ResultFile.read(place.file("out/latest.json")))
    }
}
