package import WastedWorkResults

/// What runs must have in common to be compared night after night.
package struct TrendGroup: Hashable, Sendable {
    /// Name of the suite.
    package let suite: String
    /// `quick` or `nightly`.
    package let profile: String
    /// The machine and the build.
    package let machine: HostKey
    /// Version of the definitions of the values.
    package let method: Int

    /// - Parameter header: of a run.
    package init(_ header: HistoryHeader) {
        suite = header.suite
        profile = header.profile
        machine = HostKey(header.host)
        method = header.method
    }
}
