/// What two runs must have in common to be held against each other: machine, suite, profile and definitions.
package struct HistoryKind: Hashable, Sendable, CustomStringConvertible {
    /// The machine and the build.
    package let host: HostKey
    /// Name of the suite.
    package let suite: String
    /// `quick` or `nightly`.
    package let profile: String
    /// Version of the definitions of the values.
    package let method: Int

    /// - Parameter header: of a run of that kind.
    package init(_ header: HistoryHeader) {
        host = HostKey(header.host)
        suite = header.suite
        profile = header.profile
        method = header.method
    }

    /// In one line, for a reader.
    package var description: String {
        "\(host), suite \(suite), profile \(profile), method \(method)"
    }
}

extension HistoryHeader {
    /// With which other runs this one can be held.
    package var kind: HistoryKind { HistoryKind(self) }
}
