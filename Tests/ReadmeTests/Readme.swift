import Foundation

/// The README, as a reader finds it.
struct Readme {
    let text: String

    /// Where the README is.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    init() throws {
        text = try Readme.file("README.md")
    }

    /// A file of the repository.
    static func file(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// The contents of the code blocks in a language.
    func blocks(in language: String) -> [String] {
        text.split(separator: "\n```\(language)\n").dropFirst().compactMap { rest in
            rest.firstRange(of: "\n```").map { String(rest[..<$0.lowerBound]) + "\n" }
        }
    }

    /// The commands of all shell blocks.
    var commands: [ReadmeCommand] {
        blocks(in: "sh").flatMap { $0.split(separator: "\n") }.map { ReadmeCommand(String($0)) }
    }

    /// The rows of the table under a heading, each as its cells.
    func rows(under heading: String) -> [[String]] {
        let section = text.split(separator: "\n## ").first { $0.hasPrefix(heading) } ?? ""
        let lines = section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
        return lines.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces).replacing("`", with: "") }
        }
    }
}
