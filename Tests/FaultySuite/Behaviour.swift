import WastedWork

/// A workload made of closures.
struct Behaviour: Workload {
    typealias Serve = @Sendable (Request, CancellationToken) async throws -> Void

    private let serving: Serve
    private let finishing: @Sendable () async throws -> WorkloadFindings

    init(
        serve: @escaping Serve,
        finish: @escaping @Sendable () async throws -> WorkloadFindings = { WorkloadFindings() }
    ) {
        serving = serve
        finishing = finish
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        try await request.meter.holding { try await serving(request, cancellation) }
    }

    func finish() async throws -> WorkloadFindings { try await finishing() }
}
