import WastedWorkProcessSupport
import WastedWorkResults

/// One run of everything that misbehaves and yet ends by itself.
struct FaultyRun: Sendable {
    let place: Sandbox
    let finished: Finished
    let run: Run

    /// Made once.
    static func made() async throws -> FaultyRun { try await making.value }

    private static let making = Task {
        let place = try Sandbox()
        let finished = try await place.faultySuite(
            "run --filter ^faulty/(?!hang) --pairs 1 --window 50ms --output out"
        )
        return FaultyRun(
            place: place,
            finished: finished,
            run: try ResultFile.read(place.file("out/latest.json"))
        )
    }
}
