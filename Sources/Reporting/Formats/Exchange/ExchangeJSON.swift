/// JSON an entry a line, so that two files can be compared line by line.
enum ExchangeJSON {
    /// A key and its value.
    typealias Member = (key: String, value: JSONText)

    /// A list.
    static func list(_ entries: [JSONText]) -> String {
        lines(entries.map(\.compact), between: "[", "]")
    }

    /// An object; its members keep their order.
    static func object(_ members: [Member]) -> String {
        lines(members.map { "\(JSONText.text($0.key).compact):\($0.value.compact)" }, between: "{", "}")
    }

    private static func lines(_ entries: [String], between opening: String, _ closing: String) -> String {
        entries.isEmpty ? "\(opening)\(closing)\n" : "\(opening)\n\(entries.joined(separator: ",\n"))\n\(closing)\n"
    }
}
