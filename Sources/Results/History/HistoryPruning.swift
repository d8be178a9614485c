/// Which runs a history that has grown too large gives up: the oldest, and of no kind the latest. Runs of one kind never push
/// out the latest of another.
package struct HistoryPruning: Sendable, Equatable {
    /// Bytes that a history may take unless told otherwise.
    package static let defaultSize = 200_000_000
    /// Runs of each kind that are never given up: enough for a check to have a reference, and to look for a shift.
    package static let leastRuns = 30

    /// A run as far as this is concerned.
    package struct Kept: Sendable {
        /// Its name.
        let run: String
        /// Size of its file.
        let bytes: Int
        /// With which others it can be held; nil where the file cannot be read.
        let kind: HistoryKind?

        /// - Parameters:
        ///   - run: its name.
        ///   - bytes: size of its file.
        ///   - kind: with which others it can be held; nil where the file cannot be read, which then stays.
        package init(_ run: String, bytes: Int, kind: HistoryKind?) {
            self.run = run
            self.bytes = bytes
            self.kind = kind
        }
    }

    /// To be removed, oldest first.
    package let removed: [String]
    /// Bytes of all runs before.
    package let bytesBefore: Int
    /// Bytes of the runs that stay.
    package let bytesAfter: Int
    /// Runs that stay.
    package let runsAfter: Int

    /// - Parameters:
    ///   - runs: oldest first.
    ///   - limit: bytes that may stay.
    ///   - keep: most runs of each kind that may stay; nil for any number.
    ///   - pinned: runs that stay in any case.
    package init(_ runs: [Kept], limit: Int, keep: Int? = nil, pinned: Set<String> = []) {
        let staying = Self.latest(min(Self.leastRuns, keep ?? Self.leastRuns), of: runs).union(pinned)
        let total = runs.reduce(0) { $0 + $1.bytes }
        var bytes = total
        var counts = runs.reduce(into: [HistoryKind?: Int]()) { $0[$1.kind, default: 0] += 1 }
        var removed: [String] = []
        for run in runs where run.kind != nil && !staying.contains(run.run) {
            let count = counts[run.kind] ?? 0
            guard bytes > limit || count > keep ?? .max else { continue }
            removed.append(run.run)
            bytes -= run.bytes
            counts[run.kind] = count - 1
        }
        self.removed = removed
        bytesBefore = total
        bytesAfter = bytes
        runsAfter = runs.count - removed.count
    }

    /// The latest of each kind.
    private static func latest(_ number: Int, of runs: [Kept]) -> Set<String> {
        Set(Dictionary(grouping: runs, by: \.kind).values.flatMap { $0.suffix(number) }.map(\.run))
    }
}
