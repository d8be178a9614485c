/// A value that is bound to a statement or read from a row.
public enum SQLiteValue: Hashable, Sendable {
    /// A whole number.
    case integer(Int64)
    /// A floating-point number.
    case real(Double)
    /// Text in UTF-8.
    case text(String)
    /// No value.
    case null
}

extension SQLiteValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
    ExpressibleByNilLiteral
{
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }

    /// A floating-point number.
    public init(floatLiteral value: Double) { self = .real(value) }

    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// No value.
    public init(nilLiteral: ()) { self = .null }
}
