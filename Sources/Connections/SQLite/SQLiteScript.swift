/// A text of SQL statements, of which one after the other is compiled: a later one may need what an earlier one made.
struct SQLiteScript {
    let sql: String
    private let bytes: [CChar]
    private var offset = 0

    init(_ sql: String) {
        self.sql = sql
        bytes = Array(sql.utf8CString.dropLast())
    }

    /// Whether nothing but space is left.
    var isAtEnd: Bool {
        bytes[offset...].allSatisfy { UInt8(bitPattern: $0) == UInt8(ascii: " ") || (9...13).contains($0) }
    }

    /// Has `compile` take the next statement.
    ///
    /// - Parameter compile: gets the text that is left and its length, and says where it stopped.
    mutating func advance(
        _ compile: (UnsafePointer<CChar>?, Int32, UnsafeMutablePointer<UnsafePointer<CChar>?>) -> Int32
    ) -> Int32 {
        bytes.withUnsafeBufferPointer { buffer in
            let start = buffer.baseAddress.map { $0 + offset }
            var rest: UnsafePointer<CChar>?
            let result = compile(start, Int32(buffer.count - offset), &rest)
            if let rest, let base = buffer.baseAddress { offset = rest - base }
            return result
        }
    }
}
