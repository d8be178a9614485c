import WastedWorkCancellation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The process of a companion: announces, works, says its last words, ends.
package enum CompanionMain {
    /// What a parent writes to have a companion say its last words.
    static let stopCommand = "stop"

    /// - Returns: the exit code of the process.
    package static func run(_ suite: Suite, name: String, arguments: [String]) async -> Int32 {
        do {
            let link = try ParentLink { _exit(0) }
            guard let companion = suite.companions[name] else { throw ExperimentError.unknownCompanion(name) }
            let source = CancellationSource()
            let listener = Task {
                for await line in link.lines where line == stopCommand { source.cancel(.shutdown) }
            }
            defer { listener.cancel() }
            let lastWords = try await companion.run(
                arguments: arguments,
                announce: { link.answer($0 + "\n") },
                stop: source.token
            )
            link.answer(lastWords)
            return 0
        } catch {
            StandardError.write("companion '\(name)': \(error)")
            return 1
        }
    }
}
