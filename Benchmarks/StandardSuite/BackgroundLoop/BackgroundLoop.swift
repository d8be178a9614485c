import Logging
import ServiceLifecycle
import WastedWork

/// Order batches: jobs that nothing bounds, each a loop over its items.
///
/// For every item a job touches a little more memory and computes for about a millisecond; now and then it pauses. It
/// looks at its token between items. Jobs run under a service, whose graceful shutdown they take part in.
struct BackgroundLoop: Workload {
    private let service: OrderBatchService
    private let group: ServiceGroup
    private let running: Task<Void, any Error>

    /// Starts the service.
    init() {
        let service = OrderBatchService()
        let group = ServiceGroup(
            configuration: .init(services: [.init(service: service)], logger: .init(label: "background-loop"))
        )
        self.service = service
        self.group = group
        running = Task { try await group.run() }
    }

    func serve(_ request: Request, cancellation: CancellationToken) async throws {
        service.jobBegins()
        defer { service.jobEnded() }
        try await request.meter.holding {
            try await OrderBatch(request: request).process(cancellation: cancellation)
        }
    }

    /// Through the service's graceful shutdown, as in a deployment; the service delivers from its handler.
    func shutDown(deliver: @escaping @Sendable () -> Void) async {
        service.onGracefulShutdown(deliver)
        await group.triggerGracefulShutdown()
    }

    func finish() async throws -> WorkloadFindings {
        await group.triggerGracefulShutdown()
        try await running.value
        return WorkloadFindings()
    }
}
