/// A command line of the README. A comment such as `# exit 64` says how it ends; without one it ends well.
struct ReadmeCommand: Sendable, CustomStringConvertible {
    let line: String
    let exitCode: Int32

    init(_ text: String) {
        let parts = text.split(separator: " # exit ")
        line = String(parts[0])
        exitCode = parts.count > 1 ? Int32(parts[1]) ?? -1 : 0
    }

    var description: String { line }

    /// What is built or measured takes minutes; the rest is run.
    var isQuick: Bool { line.hasPrefix(ReadmeCommand.programs) }

    /// Where the README says that the programs are.
    static let programs = ".build/release/"
}
