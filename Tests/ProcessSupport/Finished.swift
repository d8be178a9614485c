import Subprocess

/// What a program left behind.
package struct Finished: Sendable {
    /// The exit code; for a signal 128 and its number, as a shell says it.
    package let code: Int32
    /// All of standard output.
    package let output: String
    /// All of standard error.
    package let errors: String

    init(_ status: TerminationStatus, output: String, errors: String) {
        code =
            switch status {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        self.output = output
        self.errors = errors
    }

    /// Lines of standard error.
    package var errorLines: [String] {
        errors.split(whereSeparator: \.isNewline).map(String.init)
    }
}
