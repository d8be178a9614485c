import WastedWork

/// A companion that waits to be told to stop.
struct Idler: Companion {
    static let name = "idler"
    var name: String { Idler.name }

    func run(
        arguments: [String],
        announce: @escaping @Sendable (String) -> Void,
        stop: CancellationToken
    ) async throws -> String {
        announce("idle")
        while !stop.isCancelled { try await Task.sleep(for: .milliseconds(5)) }
        return "rested"
    }
}
