/// What SQLite said when it failed.
public struct SQLiteFailure: Hashable, Sendable {
    /// The extended result code, as in https://sqlite.org/rescode.html.
    public let code: Int32
    /// SQLite's own text.
    public let message: String
    /// The statement, or what else was tried.
    public let action: String
    /// The database file.
    public let path: String

    /// The result code without its extension.
    public var primaryCode: Int32 { code & 0xff }
}

extension SQLiteFailure: CustomStringConvertible {
    /// One line: the file, the statement, the reason.
    public var description: String { "\(path), \(quoted(action)): \(message) (SQLite code \(code))" }
}

/// SQL in a message: on one line, and not endless.
func quoted(_ sql: String) -> String {
    let line = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 80 ? "“\(line.prefix(79))…”" : "“\(line)”"
}
