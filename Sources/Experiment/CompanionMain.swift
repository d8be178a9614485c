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

    /// - Parameters:
    ///   - suite: the suite that has the companion.
    ///   - name: which of its companions to be.
    ///   - arguments: whatever the workload passed.
    /// - Returns: the exit code of the process.
    package static func run(_ suite: Suite, name: String, arguments: [String]) async -> Int32 {
        do {
            // Without its parent nobody needs it: end at once, whatever it is doing.
            let link = try ParentLink { _exit(0) }
            guard let companion = suite.companions[name] else { throw ExperimentError.unknownCompanion(name) }
            try link.answer(await lastWords(of: companion, arguments, link))
            return 0
        } catch {
            StandardError.write("companion '\(name)': \(error)")
            return 1
        }
    }

    private static func lastWords(
        of companion: any Companion,
        _ arguments: [String],
        _ link: ParentLink
    ) async throws -> String {
        let source = CancellationSource()
        let listener = Task {
            for await line in link.lines where line == stopCommand { source.cancel(.shutdown) }
        }
        defer { listener.cancel() }
        return try await companion.run(
            arguments: arguments,
            announce: { line in
                // A parent that does not take the line has gone, which ends this process.
                try? link.answer(line + "\n")
            },
            stop: source.token
        )
    }
}
