/// What came back on a connection.
struct LoopbackAnswer: Sendable {
    private var bytes: [UInt8] = []

    mutating func append(_ more: [UInt8]) {
        bytes += more
    }

    var status: Int? { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } }

    var head: String { String(decoding: bytes[..<headEnd], as: UTF8.self) }

    var body: ArraySlice<UInt8> { bytes[headEnd...] }

    private var headEnd: Int {
        let separator = Array("\r\n\r\n".utf8)
        guard bytes.count >= separator.count else { return bytes.count }
        let start = (0...(bytes.count - separator.count)).first { bytes[$0...].starts(with: separator) }
        return start.map { $0 + separator.count } ?? bytes.count
    }
}
