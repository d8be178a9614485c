/// Follows the brackets, strings and keys of a JSON text, to say where one is cut off, and where the elements of a long list
/// are.
///
/// It does not validate values; the decoder does, but cannot tell a place in a text that ends too early.
struct JSONOutline {
    /// What the text turned out to be.
    enum Finding: Equatable {
        case complete
        case truncated(line: Int, inside: String)
        case broken(line: Int, reason: String)
    }

    private enum Container {
        case object(key: String, awaitsKey: Bool)
        case array(index: Int)
    }

    /// The elements of a list, as places in the text.
    struct List: Equatable {
        /// What is between its brackets.
        fileprivate(set) var content: Range<Int>
        /// One an element, without the commas.
        fileprivate(set) var elements: [Range<Int>] = []
    }

    /// What the text is.
    private(set) var finding = Finding.complete
    /// The list under the key that was asked for; nil where there is none, or more than one.
    var list: List? { lists.count == 1 ? lists[0] : nil }

    private let bytes: [UInt8]
    private let listKey: String
    private var lists: [List] = []
    private var position = 0
    private var line = 1
    private var stack: [Container] = []

    /// - Parameters:
    ///   - bytes: the text in UTF-8.
    ///   - listKey: key of the outermost object under which a list is looked for.
    init(of bytes: [UInt8], listUnder listKey: String) {
        self.bytes = bytes
        self.listKey = listKey
        finding = scan()
    }

    private mutating func scan() -> Finding {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "{"): stack.append(.object(key: "", awaitsKey: true))
            case UInt8(ascii: "["): opensArray()
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard closes(byte) else {
                    return .broken(line: line, reason: "unexpected \(Character(UnicodeScalar(byte)))")
                }
            case UInt8(ascii: "\""):
                guard let text = readString() else { return .truncated(line: line, inside: place) }
                note(text)
            case UInt8(ascii: ","):
                endElement()
                advance()
            default: break
            }
        }
        return stack.isEmpty ? .complete : .truncated(line: line, inside: place)
    }

    private mutating func opensArray() {
        if case .object(listKey, _)? = stack.last, stack.count == 1 {
            lists.append(List(content: position..<position))
        }
        stack.append(.array(index: 0))
    }

    /// An element of the list ends before the comma or bracket that was read last.
    private mutating func endElement() {
        guard stack.count == 2, case .object(listKey, _) = stack[0], case .array = stack[1],
            let list = lists.last
        else { return }
        let start = list.elements.last.map { $0.upperBound + 1 } ?? list.content.lowerBound
        lists[lists.count - 1].elements.append(start..<(position - 1))
        lists[lists.count - 1].content = list.content.lowerBound..<(position - 1)
    }

    /// Pops the container that the bracket closes; false when it closes another kind or none.
    private mutating func closes(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "]") { endElement() }
        return switch stack.popLast() {
        case .object: byte == UInt8(ascii: "}")
        case .array: byte == UInt8(ascii: "]")
        case nil: false
        }
    }

    /// The string up to its closing quote, escapes as they are; nil when the text ends first.
    private mutating func readString() -> String? {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\\") { position += 1 }
            if byte == UInt8(ascii: "\n") { line += 1 }
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes[start..<(position - 1)], as: UTF8.self) }
        }
        return nil
    }

    /// Keeps a string that is a key.
    private mutating func note(_ text: String) {
        if case .object(_, awaitsKey: true) = stack.last {
            stack[stack.count - 1] = .object(key: text, awaitsKey: false)
        }
    }

    private mutating func advance() {
        switch stack.last {
        case .object: stack[stack.count - 1] = .object(key: "", awaitsKey: true)
        case .array(let index): stack[stack.count - 1] = .array(index: index + 1)
        case nil: break
        }
    }

    /// Where the scanner is, such as `trials[3].values.cpu.orphaned`.
    private var place: String {
        let path = stack.reduce(into: "") { path, container in
            switch container {
            case .object(let key, _) where key.isEmpty: break
            case .object(let key, _): path += path.isEmpty ? key : ".\(key)"
            case .array(let index): path += "[\(index)]"
            }
        }
        return path.isEmpty ? "the first value" : path
    }
}
