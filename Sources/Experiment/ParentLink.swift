import WastedWorkMeasurement

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A child's link to the process that started it: commands come in on standard input, one answer goes out on
/// standard output, and the end of the input means that the parent is gone.
///
/// Standard output is moved aside and replaced by standard error, so that a workload that prints cannot spoil
/// the answer.
final class ParentLink: Sendable {
    /// Lines from the parent; ends when the parent closes the input.
    let lines: AsyncStream<String>
    private let answerDescriptor: Int32
    private let reader: WorkerPool

    /// - Parameter onEnd: called on the reading thread when the parent has gone.
    /// - Throws: `MeasurementError` when the system grants no thread to read on.
    init(onEnd: @escaping @Sendable () -> Void) throws {
        reader = try WorkerPool(threads: 1)
        answerDescriptor = dup(STDOUT_FILENO)
        dup2(STDERR_FILENO, STDOUT_FILENO)
        let (stream, continuation) = AsyncStream<String>.makeStream()
        lines = stream
        reader.run {
            while let line = readLine(strippingNewline: true) { continuation.yield(line) }
            continuation.finish()
            onEnd()
        }
    }

    /// Writes to the parent; a parent that has gone ends this process by `onEnd`, not here.
    func answer(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { write(answerDescriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
