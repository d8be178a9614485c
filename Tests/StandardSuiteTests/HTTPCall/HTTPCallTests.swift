import Testing
import WastedWork

@testable import StandardSuite

@Suite("calls of a payment gateway")
struct HTTPCallTests {
    @Test("are answered; the bytes are their work units", arguments: PaymentGatewayKind.allCases)
    func answered(by kind: PaymentGatewayKind) async throws {
        let request = Request(3, steps: 4)
        let findings = try await withHTTPCall(kind) { call in
            try await call.serve(request, cancellation: .never)
            request.meter.ended(.answered, at: .now)
        }
        let record = request.meter.record()
        #expect(record.workBefore == 4 * PaymentPace.bytesPerStep)
        #expect(record.holdBefore > .zero)
        #expect(findings.upstream.map(\.attempt) == [3])
        #expect(findings.upstream.map(\.cpu.count) == [4])
        #expect(findings.values[.upstreamCPU, default: 0] > 0)
    }

    @Test("that are cancelled end at once, and leave the connections usable", arguments: PaymentGatewayKind.allCases)
    func cancelled(with kind: PaymentGatewayKind) async throws {
        let findings = try await withHTTPCall(kind) { call in
            try await cancelAll(of: call, attempts: 0..<HTTPCall.connections)
            try await withThrowingTaskGroup { group in
                for id in 100..<100 + HTTPCall.connections {
                    group.addTask { try await call.serve(Request(id, steps: 1), cancellation: .never) }
                }
                try await group.waitForAll()
            }
        }
        #expect(findings.values[.leasesLeaked] == 0)
        #expect(findings.values[.stuckWaiters] == 0)
        #expect(findings.values[.strayCancels] == 0)
    }

    @Test("that are cancelled stop an attentive gateway, and not an inattentive one")
    func upstream() async throws {
        for (kind, slices) in [(PaymentGatewayKind.attentive, 1...60), (.inattentive, 120...120)] {
            let report = try await withGateway(kind) { port, _ in try await leaveAtFirstBytes(port: port, steps: 120) }
            let done = try #require(report.ledgers.first).instants.count
            #expect(slices ~= done, "\(kind)")
        }
    }

    @Test("fail when the gateway refuses them")
    func refused() async throws {
        _ = try await withHTTPCall(.attentive) { call in
            await #expect(throws: PaymentGatewayError.badStatus(400)) {
                try await call.serve(Request(1, steps: 10_000_000), cancellation: .never)
            }
        }
    }

    @Test("need a gateway that announces its port", arguments: ["", "0", "http", "65536"])
    func announcement(text: String) {
        #expect(throws: PaymentGatewayError.badAnnouncement(text)) {
            try HTTPCall(PaymentGatewayOptions(.attentive), announcement: text) { "" }
        }
    }

    /// Begins long calls, cancels each as soon as it holds its connection, and expects that it says so.
    private func cancelAll(of call: HTTPCall, attempts: Range<Int>) async throws {
        try await withThrowingTaskGroup { group in
            for id in attempts {
                group.addTask {
                    let source = CancellationSource()
                    let request = Request(id, steps: 50)
                    let serving = Task { try await call.serve(request, cancellation: source.token) }
                    while request.meter.phase != .holding { await Task.yield() }
                    source.cancel(.clientLeft)
                    await #expect(throws: Cancelled(.clientLeft)) { try await serving.value }
                }
            }
            try await group.waitForAll()
        }
    }

    /// One call, whose client leaves when the first bytes of the answer come.
    private func leaveAtFirstBytes(port: Int, steps: Int) async throws {
        let loop = try CurlLoop()
        defer { loop.close() }
        let source = CancellationSource()
        let connection = try #require(try loop.connections(1).first)
        let payment = payment(1, steps: steps)
        await #expect(throws: Cancelled(.clientLeft)) {
            try await connection.get(
                url: payment.url(port: port),
                headers: [Payment.attemptHeader: "1"],
                cancellation: source.token,
                onBytes: { _ in source.cancel(.clientLeft) }
            )
        }
    }
}
