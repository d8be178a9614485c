/// Why a trial gave no result.
package struct TrialFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// One line: what happened.
    package var reason: String
    /// The end of what the child wrote to standard error.
    package var stderr: String

    /// - Parameters:
    ///   - reason: one line.
    ///   - stderr: the end of what the child wrote to standard error.
    package init(reason: String, stderr: String) {
        self.reason = reason
        self.stderr = stderr
    }

    /// The reason.
    package var description: String { reason }
}
