import WastedWorkAnalysis
import WastedWorkResults

/// What the words mean, so that the page needs no other.
enum MethodSection {
    static func section(_ run: Run, _ family: ClaimFamily) -> Section {
        let columns: [Table.Column] = [.words("Word"), .words("Meaning")]
        let rows = definitions.map { [Cell.name($0.0), Cell.word($0.1)] }
        return Section(
            Passage("How it was measured"),
            paragraphs: [
                Passage(
                    "Each scenario runs in pairs: the same planned load against the same code, once an arm, each in a "
                        + "process of its own and in random order. Method version \(run.method)."
                )
            ] + (FamilyText.text(family).map { [Passage($0)] } ?? []),
            tables: [Table(columns: columns, rows: rows)]
        )
    }

    private static let definitions = [
        ("useful", "what a request cost whose answer came before its client left"),
        ("doomed", "what any other request cost before its client left; cancellation cannot recover it"),
        ("orphaned", "what it cost afterwards; only this can be recovered"),
        ("hold, connection time", "from the grant of a connection (or the start of the work) to its return"),
        ("work", "a counter that no noise touches: SQLite steps, bytes received, loop iterations"),
        ("response time", "from the intended start to the answer; “all” counts those who left, at that moment"),
        ("goodput", "answers a second that reached a client who still waited"),
        ("cancellation latency", "from asking to stop to the resource released"),
        ("interval", "95 % bootstrap over pairs, never over requests"),
        ("verdict", "the interval excludes 0, a sign-flip test gives p ≤ 5 %, and the effect passes a threshold"),
        (
            "cost of cancellation itself",
            "not in a run: “bench cost” measures what a call, a check and a request pay for it"
        ),
    ]
}
