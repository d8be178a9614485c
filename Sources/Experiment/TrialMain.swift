import WastedWorkMeasurement
import WastedWorkResults

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The process of a trial: reads its specification, runs it, answers with the result, ends.
package enum TrialMain {
    /// Blocks from this size on are mapped on their own and returned when freed. Left alone, glibc raises the size with
    /// the first large block freed, and resident memory no longer follows live memory.
    private static let mappedBlockSize = 128 * 1024

    /// - Parameter suite: the suite that has the scenario.
    /// - Returns: the exit code of the process.
    package static func run(_ suite: Suite) async -> Int32 {
        do {
            // Without its parent nobody reads the result: end at once, and with it whatever hangs on this process.
            let link = try ParentLink { _exit(1) }
            let spec = try await specification(from: link)
            try HeapUsage.mapBlocks(from: mappedBlockSize)
            let result = try await Trial(suite: suite, spec: spec, executable: ThisExecutable.path()).run()
            try link.answer(String(decoding: JSONEncoder().encode(result), as: UTF8.self))
            return 0
        } catch {
            StandardError.write("\(error)")
            return 1
        }
    }

    private static func specification(from link: ParentLink) async throws -> TrialSpec {
        for await line in link.lines {
            do {
                return try JSONDecoder().decode(TrialSpec.self, from: Data(line.utf8))
            } catch {
                throw ExperimentError.badSpec("\(error)")
            }
        }
        throw ExperimentError.badSpec("standard input ended")
    }
}
