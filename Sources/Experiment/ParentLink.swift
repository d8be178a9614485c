import WastedWorkMeasurement

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A child's link to the process that started it: commands come in on standard input, answers go out on standard
/// output, and the end of the input means that the parent is gone.
///
/// Standard output is moved aside and replaced by standard error, so that a workload that prints cannot spoil an answer.
final class ParentLink: Sendable {
    /// Lines from the parent; ends when the parent closes the input.
    let lines: AsyncStream<String>
    private let answers: Int32
    private let reader: SystemThread

    /// - Parameter onEnd: called on the reading thread when the parent has gone.
    /// - Throws: `ExperimentError.linkBroken`, or `MeasurementError` when the system grants no thread to read on.
    init(onEnd: @escaping @Sendable () -> Void) throws {
        answers = try ParentLink.movedStandardOutput()
        let (lines, continuation) = AsyncStream<String>.makeStream()
        self.lines = lines
        reader = try SystemThread(name: "parent link") {
            var input = DescriptorLines(STDIN_FILENO)
            while let line = input.next() { continuation.yield(line) }
            continuation.finish()
            onEnd()
        }
    }

    /// Writes to the parent.
    ///
    /// - Throws: `ExperimentError.linkBroken` when the parent does not take it.
    func answer(_ text: String) throws(ExperimentError) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(answers, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw .linkBroken(call: "write", errorNumber: errno) }
            bytes = bytes.dropFirst(written)
        }
    }

    /// A descriptor that leads where standard output led; companions do not inherit it.
    private static func movedStandardOutput() throws(ExperimentError) -> Int32 {
        let moved = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard moved >= 0 else { throw .linkBroken(call: "fcntl", errorNumber: errno) }
        guard dup2(STDERR_FILENO, STDOUT_FILENO) >= 0 else { throw .linkBroken(call: "dup2", errorNumber: errno) }
        return moved
    }
}
