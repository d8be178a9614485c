import WastedWork

/// Nothing at all: what is left is the cost of the suite itself.
struct NoOp: Workload {
    func serve(_ request: Request, cancellation: CancellationToken) async throws {}
}
