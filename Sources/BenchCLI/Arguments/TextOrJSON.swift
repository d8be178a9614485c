import ArgumentParser

/// How a command prints what it found: for a person, or for a program.
enum TextOrJSON: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case json
}
