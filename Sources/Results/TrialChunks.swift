#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The trials of a result file in portions that are decoded on all cores: a nightly run has more than a thousand.
struct TrialChunks {
    /// Trials of a portion; a file with no more is decoded at once.
    static let size = 64

    /// The file's text with an empty list of trials.
    let frame: [UInt8]
    /// Lists of trials.
    private let texts: [[UInt8]]

    /// - Parameters:
    ///   - list: where the trials are.
    ///   - bytes: the text of the file.
    init(_ list: JSONOutline.List, in bytes: [UInt8]) {
        frame = Array(bytes[..<list.content.lowerBound] + bytes[list.content.upperBound...])
        let elements = list.elements
        texts = stride(from: 0, to: elements.count, by: Self.size).map { first in
            let last = min(first + Self.size, elements.count) - 1
            let content = bytes[elements[first].lowerBound..<elements[last].upperBound]
            return [UInt8(ascii: "[")] + content + [UInt8(ascii: "]")]
        }
    }

    /// All trials in the order of the file; nil where one cannot be read.
    func trials() -> [TrialResult]? {
        let portions = texts.concurrentMap { text -> [TrialResult]? in
            do {
                return try JSONDecoder().decode([TrialResult].self, from: Data(text))
            } catch {
                return nil
            }
        }
        let read = portions.compactMap(\.self)
        return read.count == portions.count ? read.flatMap(\.self) : nil
    }
}
