/// Finds a member of a JSON object without decoding it.
enum JSONMember {
    /// Where the value of a key of the outermost object stands; nil where the text has no such list.
    ///
    /// - Parameters:
    ///   - key: as it is written, without quotes.
    ///   - text: JSON, not checked.
    static func value(of key: [UInt8], in text: [UInt8]) -> Range<Int>? {
        text.withUnsafeBufferPointer { bytes in
            var (index, depth) = (0, 0)
            var start: Int?
            while index < bytes.count {
                switch bytes[index] {
                case UInt8(ascii: "\""):
                    let end = closing(index, in: bytes)
                    if depth == 1, start == nil, bytes[(index + 1)..<end].elementsEqual(key),
                        end + 2 < bytes.count, bytes[end + 1] == UInt8(ascii: ":"),
                        bytes[end + 2] == UInt8(ascii: "[")
                    {
                        start = end + 2
                    }
                    index = end
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    depth -= 1
                    if let start, depth == 1 { return start..<(index + 1) }
                default: break
                }
                index += 1
            }
            return nil
        }
    }

    /// Where the string that begins there ends; the end of the text where it does not.
    private static func closing(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.count)
    }
}
