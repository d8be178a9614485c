import WastedWork

/// A companion that ends before it is ready.
struct Stillborn: Companion {
    static let name = "stillborn"
    var name: String { Stillborn.name }

    func run(
        arguments: [String],
        announce: @escaping @Sendable (String) -> Void,
        stop: CancellationToken
    ) async throws -> String {
        throw Fault("the port is taken")
    }
}
