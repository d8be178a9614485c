import Foundation
import Glibc

@testable import StandardSuite

/// A client that does exactly what a test says: connects, asks, reads as much as it likes, and hangs up.
struct LoopbackClient {
    private let socket: Int32

    /// A system call failed.
    struct Failure: Error {
        let call: String
        let errorNumber: Int32
    }

    /// Runs `body` with a client, on a thread of its own, because the client blocks; hangs up when it returns.
    static func run<Result: Sendable>(
        port: Int,
        address: String = "127.0.0.1",
        _ body: @escaping @Sendable (LoopbackClient) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(
                    with: Swift.Result {
                        let client = try LoopbackClient(port: port, address: address)
                        defer { close(client.socket) }
                        return try body(client)
                    }
                )
            }
        }
    }

    private init(port: Int, address: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var destination = sockaddr_in()
        destination.sin_family = sa_family_t(AF_INET)
        destination.sin_port = in_port_t(port).bigEndian
        destination.sin_addr.s_addr = inet_addr(address)
        let result = withUnsafePointer(to: &destination) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            let errorNumber = errno
            close(socket)
            throw Failure(call: "connect", errorNumber: errorNumber)
        }
    }

    /// Asks for a payment, by a request that would keep the connection.
    func ask(_ payment: Payment, port: Int) throws {
        let target = payment.url(port: port).drop { $0 != "?" }
        try send("GET \(Payment.path)\(target) HTTP/1.1\r\nHost: gateway\r\nX-Attempt: \(payment.attempt)\r\n\r\n")
    }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(call: "send", errorNumber: errno)
        }
    }

    /// Reads until some bytes of the body have come.
    @discardableResult
    func receiveFirstStep() throws -> LoopbackAnswer {
        var answer = LoopbackAnswer()
        while answer.body.isEmpty, let bytes = try receive() { answer.append(bytes) }
        return answer
    }

    /// Reads until the server closes.
    func receiveAll(after begin: LoopbackAnswer = LoopbackAnswer()) throws -> LoopbackAnswer {
        var answer = begin
        while let bytes = try receive() { answer.append(bytes) }
        return answer
    }

    private func receive() throws -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(socket, &bytes, bytes.count, 0)
        guard count >= 0 else { throw Failure(call: "recv", errorNumber: errno) }
        return count == 0 ? nil : Array(bytes[..<count])
    }
}
