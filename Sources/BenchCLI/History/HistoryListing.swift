import WastedWorkReporting
import WastedWorkResults

/// What `bench history list` prints.
struct HistoryListing {
    /// Runs that can be read, oldest first.
    let kept: [HistoryHeader]
    /// Accepted regressions, oldest first.
    let acceptances: [Acceptance]
    /// What cannot be read.
    let damaged: [ResultsError]
    private let folder: String
    private let bytes: Int
    private let now: String

    /// - Parameters:
    ///   - history: what is listed.
    ///   - now: ISO 8601 in UTC; tells what has expired.
    init(_ history: History, now: String) throws {
        var kept: [HistoryHeader] = []
        var damaged: [ResultsError] = []
        let runs = try history.runs()
        for run in runs {
            do throws(ResultsError) {
                kept.append(try history.header(of: run))
            } catch {
                damaged.append(error)
            }
        }
        let acceptances = try history.acceptances()
        self.kept = kept
        self.acceptances = acceptances.kept
        self.damaged = damaged + acceptances.damaged
        folder = history.folder
        bytes = history.size(of: runs)
        self.now = now
    }

    /// A line a run, then those accepted, then how much it is.
    var text: String {
        let total = "\(folder): \(kept.count) runs, \(SizeArgument.text(bytes))"
        let blocks = [runs, accepted, [total]].filter { !$0.isEmpty }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var runs: [String] {
        guard !kept.isEmpty else { return [] }
        let rows = kept.map { header in
            [
                header.run, header.host.commit.map { String($0.prefix(10)) } ?? "-", header.suite, header.profile,
                "\(header.scenarios.count)", "\(header.failedTrials)", "\(HostKey(header.host))",
            ]
        }
        return [Columns.text([["RUN", "COMMIT", "SUITE", "PROFILE", "SCENARIOS", "FAILED", "MACHINE"]] + rows)]
    }

    private var accepted: [String] {
        guard !acceptances.isEmpty else { return [] }
        let rows = acceptances.map { acceptance in
            let isOver = acceptance.until < now.prefix(10)
            return [
                acceptance.scenario, acceptance.figure, acceptance.run,
                isOver ? "expired \(acceptance.until)" : acceptance.until,
                PlainText.oneLine(acceptance.reason),
            ]
        }
        return [Columns.text([["ACCEPTED IN", "FIGURE", "SINCE RUN", "UNTIL", "REASON"]] + rows)]
    }
}
