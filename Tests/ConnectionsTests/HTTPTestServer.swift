import Glibc
import Synchronization
import WastedWorkMeasurement

/// A tiny HTTP/1.1 server on 127.0.0.1, a thread for each connection. What it does depends on the path:
///
/// `/hello` says hello · `/bytes/N` sends N bytes · `/length` says how long the posted body was · `/header/NAME` says the
/// value of a header · `/status/N` answers with status N · `/stall` sends its head and 5 bytes of a longer body, then waits for its client
/// to leave · `/hangup` closes without an answer · `/garbage` does not speak HTTP.
final class HTTPTestServer: Sendable {
    struct ServerError: Error {
        let code: Int32
    }

    private struct State: Sendable {
        var accepted = 0
        var open: Set<Int32> = []
        var threads: [SystemThread] = []
        var isClosing = false
    }

    let port: UInt16
    /// Raised when the client of `/stall` has left.
    let clientLeft = Flag()
    private let listener: Int32
    private let state = Mutex(State())

    init() throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let listener = listener
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var bound = size
        port = try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                guard bind(listener, $0, size) == 0, listen(listener, 64) == 0, getsockname(listener, $0, &bound) == 0
                else { throw ServerError(code: errno) }
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        try start { $0.acceptClients() }
    }

    /// How many connections clients have made.
    var acceptedCount: Int { state.withLock { $0.accepted } }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Hangs up on everybody, and waits for the threads.
    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        state.withLock { state in
            state.isClosing = true
            state.open.forEach { shutdown($0, Int32(SHUT_RDWR)) }
        }
        while let thread = state.withLock({ $0.threads.popLast() }) { thread.join() }
        Glibc.close(listener)
    }

    private func start(_ body: @escaping @Sendable (HTTPTestServer) -> Void) throws {
        let thread = try SystemThread(name: "test server") { body(self) }
        state.withLock { $0.threads.append(thread) }
    }

    private func acceptClients() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { return }
            state.withLock { state in
                state.accepted += 1
                state.open.insert(client)
                if state.isClosing { shutdown(client, Int32(SHUT_RDWR)) }
            }
            do { try start { $0.serve(HTTPTestClient(socket: client)) } } catch { forget(client) }
        }
    }

    private func serve(_ client: HTTPTestClient) {
        while let request = client.nextRequest(), answer(request, to: client) {}
        forget(client.socket)
    }

    private func forget(_ client: Int32) {
        state.withLock { _ = $0.open.remove(client) }
        Glibc.close(client)
    }

    /// - Returns: whether the connection stays open.
    private func answer(_ request: HTTPTestClient.Request, to client: HTTPTestClient) -> Bool {
        let words = request.path.split(separator: "/").map(String.init)
        switch words.first {
        case "hello": return client.send(body: "hello")
        case "bytes": return client.send(body: String(repeating: "x", count: Int(words[1]) ?? 0))
        case "length": return client.send(body: "\(request.body.count)")
        case "header": return client.send(body: request.headers[words[1].lowercased()] ?? "missing")
        case "status": return client.send(status: Int(words[1]) ?? 500, body: "")
        case "stall":
            client.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhello")
            client.waitUntilGone()
            clientLeft.raise()
            return false
        case "garbage":
            client.send("this is not HTTP\r\n\r\n")
            return false
        default: return false
        }
    }
}
