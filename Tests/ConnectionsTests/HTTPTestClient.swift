import Glibc

/// A client as the test's server sees it: a blocking socket that speaks HTTP/1.1.
struct HTTPTestClient: Sendable {
    struct Request {
        let path: String
        let headers: [String: String]
        let body: [UInt8]
    }

    let socket: Int32

    /// - Returns: nil when the client has gone.
    func nextRequest() -> Request? {
        var received: [UInt8] = []
        while !received.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            guard let byte = read(1).first else { return nil }
            received.append(byte)
        }
        let lines = String(decoding: received, as: UTF8.self).split(separator: "\r\n")
        let path = lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
        let headers = Dictionary(lines.dropFirst().compactMap(header)) { $1 }
        var body: [UInt8] = []
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while body.count < length {
            let part = read(length - body.count)
            if part.isEmpty { return nil }
            body += part
        }
        return Request(path: path, headers: headers, body: body)
    }

    @discardableResult
    func send(status: Int = 200, body: String) -> Bool {
        send("HTTP/1.1 \(status) Test\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    /// - Returns: whether the client took it.
    @discardableResult
    func send(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    func waitUntilGone() {
        while !read(64).isEmpty {}
    }

    private func read(_ most: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            count = max(0, recv(socket, buffer.baseAddress, most, 0))
        }
    }

    private func header(_ line: Substring) -> (String, String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        return (line[..<colon].lowercased(), line[line.index(after: colon)...].drop { $0 == " " }.description)
    }
}
