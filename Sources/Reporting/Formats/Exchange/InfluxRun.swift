import WastedWorkResults

/// What every point of a run has: its tags and its time.
struct InfluxRun {
    private let tags: [(key: String, value: String)]
    private let time: Int64?

    init(_ run: Run) {
        tags = [
            ("suite", run.suite), ("profile", run.profile), ("commit", run.host.commit ?? ""),
            ("cpu", run.host.cpuModel), ("cores", String(run.host.cores)), ("kernel", run.host.kernel),
        ]
        time = InstantText.nanoseconds(run.startedAt)
    }

    /// One point. Tags are sorted, which a store takes faster, and an empty one is left out, which a store requires.
    func line(_ measurement: String, tags own: [(key: String, value: String)], fields: [String]) -> String {
        let all = (tags + own).filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        let series = ([measurement] + all.map { "\($0.key)=\(Self.escaped($0.value))" }).joined(separator: ",")
        return ([series, fields.joined(separator: ",")] + (time.map { [String($0)] } ?? [])).joined(separator: " ")
    }

    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for scalar in NameEncoding.influx.encode(value).unicodeScalars {
            if ", =".unicodeScalars.contains(scalar) { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
