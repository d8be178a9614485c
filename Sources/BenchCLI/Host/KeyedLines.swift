/// Text of `key SEPARATOR value` lines, as `/proc/meminfo`, `/proc/cpuinfo` and `/etc/os-release` are written.
struct KeyedLines {
    private let values: [String: String]

    /// - Parameters:
    ///   - text: the file's text.
    ///   - separator: what stands between key and value. The first of several equal keys counts.
    init(_ text: String, separator: Character) {
        let pairs = text.split(whereSeparator: \.isNewline).compactMap { line -> (String, String)? in
            guard let place = line.firstIndex(of: separator) else { return nil }
            return (line[..<place].trimmed, line[line.index(after: place)...].trimmed)
        }
        values = Dictionary(pairs) { first, _ in first }
    }

    /// The value without quotes around it.
    subscript(_ key: String) -> String? {
        guard let value = values[key] else { return nil }
        let isQuoted = value.count >= 2 && value.first == value.last && (value.first == "\"" || value.first == "'")
        return isQuoted ? String(value.dropFirst().dropLast()) : value
    }

    /// A value such as `2048 kB`, in bytes.
    func bytes(_ key: String) -> Int? {
        guard let fields = self[key]?.split(separator: " "), fields.count == 2, fields[1] == "kB" else { return nil }
        return Int(fields[0]).map { $0 * 1024 }
    }
}
