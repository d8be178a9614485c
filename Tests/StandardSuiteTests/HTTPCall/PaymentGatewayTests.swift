import Testing
import WastedWork

@testable import StandardSuite

@Suite("a payment gateway")
struct PaymentGatewayTests {
    @Test("of either kind serves a patient client in full, and then closes", arguments: PaymentGatewayKind.allCases)
    func patientClient(of kind: PaymentGatewayKind) async throws {
        let report = try await withGateway(kind) { port, _ in
            let answer = try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(7, steps: 5), port: port)
                return try client.receiveAll()
            }
            #expect(answer.status == 200)
            #expect(answer.head.lowercased().contains("connection: close"))
            #expect(answer.body.count == 5 * PaymentPace.bytesPerStep)
        }
        #expect(report.ledgers.map(\.attempt) == [7])
        #expect(report.ledgers.map(\.instants.count) == [5])
    }

    @Test("that is attentive stops when its client has gone")
    func attentive() async throws {
        let report = try await withGateway(.attentive) { port, _ in
            try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(1, steps: 500), port: port)
                try client.receiveFirstStep()
            }
        }
        let slices = try #require(report.ledgers.first).instants.count
        // A few are expected; the bound leaves room for a machine that is slow to close the connection.
        #expect(1...250 ~= slices, "of 500 steps")
    }

    @Test("that is inattentive works to the end for a client that has gone")
    func inattentive() async throws {
        let report = try await withGateway(.inattentive) { port, _ in
            try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(1, steps: 60), port: port)
                try client.receiveFirstStep()
            }
        }
        #expect(report.ledgers.map(\.instants.count) == [60])
    }

    @Test("of either kind serves the next client when one has gone", arguments: PaymentGatewayKind.allCases)
    func nextClient(of kind: PaymentGatewayKind) async throws {
        _ = try await withGateway(kind) { port, _ in
            try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(1, steps: 20), port: port)
                try client.receiveFirstStep()
            }
            let answer = try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(2, steps: 3), port: port)
                return try client.receiveAll()
            }
            #expect(answer.body.count == 3 * PaymentPace.bytesPerStep)
        }
    }

    @Test("that is stopped finishes the answer it has begun", arguments: PaymentGatewayKind.allCases)
    func gracefulStop(of kind: PaymentGatewayKind) async throws {
        let report = try await withGateway(kind) { port, stop in
            let answer = try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(1, steps: 10), port: port)
                let begin = try client.receiveFirstStep()
                stop.cancel(.shutdown)
                return try client.receiveAll(after: begin)
            }
            #expect(answer.body.count == 10 * PaymentPace.bytesPerStep)
        }
        #expect(report.ledgers.map(\.instants.count) == [10])
    }

    @Test("measures the CPU of its slices, and no more than its process used")
    func cpu() async throws {
        let report = try await withGateway(.attentive) { port, _ in
            _ = try await LoopbackClient.run(port: port) { client in
                try client.ask(payment(1, steps: 5), port: port)
                return try client.receiveAll()
            }
        }
        let slices = report.ledgers.flatMap(\.cpu)
        #expect(slices.allSatisfy { $0 > .zero })
        #expect(slices.reduce(.zero, +) <= report.cpu.total)
    }

    @Test("listens on 127.0.0.1 and on no other address")
    func loopbackOnly() async throws {
        _ = try await withGateway(.attentive) { port, _ in
            // Every address of 127/8 is this machine; a server that listens on all of them would accept this one.
            await #expect(throws: LoopbackClient.Failure.self) {
                try await LoopbackClient.run(port: port, address: "127.0.0.2") { _ in }
            }
        }
    }

    @Test(
        "refuses a call that is no payment",
        arguments: [
            "/pay?demand-us=1000", "/pay", "/pay?demand-us=-5", "/pay?demand-us=x", "/pay?demand-us=99999999999",
        ]
    )
    func badCall(target: String) async throws {
        let attempt = target == "/pay?demand-us=1000" ? "" : "X-Attempt: 1\r\n"
        let report = try await withGateway(.attentive) { port, _ in
            let answer = try await LoopbackClient.run(port: port) { client in
                try client.send("GET \(target) HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\(attempt)\r\n")
                return try client.receiveAll()
            }
            #expect(answer.status == 400)
        }
        #expect(report.ledgers.isEmpty)
    }
}
