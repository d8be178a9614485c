/// Why a trial gave no result.
package struct TrialFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// One line: what happened.
    package var reason: String
    /// What the child wrote to standard error; of much, the beginning and the end.
    package var stderr: String

    /// - Parameters:
    ///   - reason: one line.
    ///   - stderr: what the child wrote to standard error; of much, the beginning and the end.
    package init(reason: String, stderr: String) {
        self.reason = reason
        self.stderr = stderr
    }

    /// The reason.
    package var description: String { reason }
}
