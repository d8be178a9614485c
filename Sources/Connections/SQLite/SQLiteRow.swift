internal import CSQLite

/// A row of a running query, valid only while the callback that got it runs. Columns count from 0.
///
/// SQLite converts: a number can be read as text, text as a number (0 when it is none), and no value reads as 0 or "".
public struct SQLiteRow: ~Copyable {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    /// How many columns there are.
    public var columnCount: Int { Int(sqlite3_column_count(statement)) }

    /// The column as a whole number.
    public func integer(at column: Int) -> Int64 { sqlite3_column_int64(statement, index(column)) }

    /// The column as a floating-point number.
    public func real(at column: Int) -> Double { sqlite3_column_double(statement, index(column)) }

    /// The column as text.
    public func text(at column: Int) -> String {
        guard let bytes = sqlite3_column_text(statement, index(column)) else { return "" }
        let length = Int(sqlite3_column_bytes(statement, index(column)))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// Whether the column holds no value.
    public func isNull(at column: Int) -> Bool {
        sqlite3_column_type(statement, index(column)) == SQLITE_NULL
    }

    /// The column as it is stored; a blob reads as text.
    public func value(at column: Int) -> SQLiteValue {
        switch sqlite3_column_type(statement, index(column)) {
        case SQLITE_INTEGER: .integer(integer(at: column))
        case SQLITE_FLOAT: .real(real(at: column))
        case SQLITE_NULL: .null
        default: .text(text(at: column))
        }
    }

    private func index(_ column: Int) -> Int32 {
        precondition(column >= 0 && column < columnCount, "the row has \(columnCount) columns, and none at \(column)")
        return Int32(column)
    }
}
