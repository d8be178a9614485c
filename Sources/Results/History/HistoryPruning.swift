/// Which runs a history that has grown too large gives up: the oldest.
package struct HistoryPruning: Sendable, Equatable {
    /// Bytes that a history may take unless told otherwise.
    package static let defaultSize = 200_000_000
    /// Runs that are never given up: those that a check looks at.
    package static let leastRuns = 30

    /// To be removed, oldest first.
    package let removed: [String]
    /// Bytes of all runs before.
    package let bytesBefore: Int
    /// Bytes of the runs that stay.
    package let bytesAfter: Int
    /// Runs that stay.
    package let runsAfter: Int

    /// - Parameters:
    ///   - runs: each with its size in bytes, oldest first.
    ///   - limit: bytes that may stay.
    ///   - keep: most runs that may stay; nil for any number.
    ///   - pinned: runs that stay in any case.
    package init(_ runs: [(run: String, bytes: Int)], limit: Int, keep: Int? = nil, pinned: Set<String> = []) {
        let total = runs.reduce(0) { $0 + $1.bytes }
        var bytes = total
        var count = runs.count
        var removed: [String] = []
        let least = min(Self.leastRuns, keep ?? Self.leastRuns)
        for run in runs where bytes > limit || count > keep ?? .max {
            guard count > least else { break }
            guard !pinned.contains(run.run) else { continue }
            removed.append(run.run)
            bytes -= run.bytes
            count -= 1
        }
        self.removed = removed
        bytesBefore = total
        bytesAfter = bytes
        runsAfter = count
    }
}
