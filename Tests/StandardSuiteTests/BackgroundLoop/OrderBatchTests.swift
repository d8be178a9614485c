import Testing
import WastedWork

@testable import StandardSuite

@Suite("An order batch")
struct OrderBatchTests {
    private func request(_ id: Int, items: Int) -> Request {
        let meter = RequestMeter(id: id, intent: id, attempt: 0, intendedStart: .now)
        meter.started(at: .now)
        return Request(id: id, intent: id, demand: .microseconds(1500) * items, meter: meter)
    }

    @Test("does one unit of work an item, and gives its memory back")
    func items() async throws {
        let request = request(0, items: 6)
        try await OrderBatch(request: request).process(cancellation: .never)
        request.meter.ended(.answered, at: .now)
        #expect(request.meter.record().work.useful == 6)
    }

    @Test("stops before its next item once its token is cancelled, and throws that it was")
    func stops() async throws {
        let (request, source) = (request(0, items: 1_000_000), CancellationSource())
        let job = Task {
            try await request.meter.holding {
                try await OrderBatch(request: request).process(cancellation: source.token)
            }
        }
        while request.meter.phase != .holding { await Task.yield() }
        source.cancel(.clientLeft)
        await #expect(throws: Cancelled.self) { try await job.value }
    }

    @Test("in a service takes part in its graceful shutdown: delivered there, and drained before it ends")
    func shutdown() async throws {
        let (loop, source) = (BackgroundLoop(), CancellationSource())
        let request = request(0, items: 1_000_000)
        let job = Task { try await loop.serve(request, cancellation: source.token) }
        while request.meter.phase != .holding { await Task.yield() }
        await loop.shutDown { source.cancel(.shutdown) }
        await #expect(throws: Cancelled(.shutdown)) { try await job.value }
        let findings = try await loop.finish()
        #expect(findings.values.isEmpty)
    }

    @Test("that nobody cancels is drained in a shutdown, not cut off")
    func drained() async throws {
        let loop = BackgroundLoop()
        let request = request(0, items: 40)
        let job = Task { try await loop.serve(request, cancellation: .never) }
        while request.meter.phase != .holding { await Task.yield() }
        await loop.shutDown {}
        _ = try await loop.finish()
        try await job.value
        request.meter.ended(.answered, at: .now)
        #expect(request.meter.record().work.useful == 40)
    }
}
