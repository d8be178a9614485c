/// What a control is and what must come out of it, so that a file alone can be judged.
public struct ControlDescription: Codable, Sendable, Equatable {
    /// What it shows if it passes, in words.
    public var title: String

    /// - Parameter title: what it shows if it passes, in words.
    public init(_ title: String) {
        self.title = title
    }
}
