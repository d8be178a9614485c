#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Reads the small text files in which a system tells about itself; a test gives the texts instead.
struct SystemFiles: Sendable {
    /// The text of a file; nil where there is none or it may not be read.
    let text: @Sendable (_ path: String) -> String?

    /// Reads the real files. Which of them exist differs between systems, so a missing one is an answer, not an error.
    static let real = SystemFiles { path in
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The file's text without the space around it; nil where it is missing or empty.
    func word(_ path: String) -> String? {
        guard let text = text(path) else { return nil }
        let word = text.trimmed
        return word.isEmpty ? nil : word
    }
}
