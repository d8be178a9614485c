import Foundation
import Testing

@testable import WastedWorkResults

@Suite("A history") struct HistoryTests {
    private let folder: TemporaryFolder
    private var history: History { History(folder.path) }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func entry(_ number: Int, change: (inout Run) -> Void = { _ in }) -> HistoryEntry {
        var run = Run.sample()
        run.id = "2026010\(number)T020000Z-0001"
        run.startedAt = "2026-01-0\(number)T02:00:00Z"
        run.trials = run.trials.flatMap { trial in
            (0..<3).map { pair in
                var trial = trial
                trial.pair = pair
                trial[.holdOrphaned] = 0.123456789 * Double(pair + number)
                trial[.workTotal] = 123_456_789_012
                return trial
            }
        }
        change(&run)
        return HistoryEntry(run)
    }

    // MARK: Keeping

    @Test("a run that is kept reads back with seven digits, whole numbers with all of theirs")
    func roundTrip() throws {
        #expect(try history.add(entry(1)))
        let read = try history.entry("20260101T020000Z-0001")
        #expect(read.header == entry(1).header)
        #expect(read.values(of: .holdOrphaned, in: "withCancellation", of: "s") == [0.1234568, 0.2469136, 0.3703704])
        #expect(
            read.values(of: .workTotal, in: "withoutCancellation", of: "s") == [
                123_456_789_012, 123_456_789_012, 123_456_789_012,
            ]
        )
        #expect(read.values(of: .goodput, in: "withCancellation", of: "s") == [])
        #expect(read.values(of: .workTotal, in: "nobody", of: "s") == [] && read.scenario("t") == nil)
    }

    @Test("a pair without a value leaves a gap, not a zero")
    func gaps() throws {
        _ = try history.add(entry(1) { $0.trials.removeAll { $0.pair == 1 && $0.arm == "withCancellation" } })
        let read = try history.entry("20260101T020000Z-0001")
        #expect(read.values(of: .holdOrphaned, in: "withCancellation", of: "s") == [0.1234568, nil, 0.3703704])
    }

    @Test("keeping a run twice is no error, keeping another of its name is")
    func twice() throws {
        #expect(try history.add(entry(1)))
        #expect(try !history.add(entry(1)))
        let path = history.file(of: "20260101T020000Z-0001")
        #expect(throws: ResultsError.alreadyKept(path: path)) { try history.add(entry(1) { $0.seed = 2 }) }
        #expect(try history.entry("20260101T020000Z-0001") == history.entry("20260101T020000Z-0001"))
        #expect(try history.header(of: "20260101T020000Z-0001").seed == .max)
    }

    @Test("many who keep runs at once lose none, and leave nothing half-written")
    func atOnce() async throws {
        let folder = folder.path
        let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                let entry = entry(number % 8 + 1)
                group.addTask { try History(folder).add(entry) }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(kept == 8)
        #expect(try history.runs().count == 8)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 8)
        for run in try history.runs() { _ = try history.entry(run) }
    }

    @Test("no name of a run leads out of the folder", arguments: ["../x", "", ".x", "a/b", "a b", "ä"])
    func names(name: String) {
        #expect(throws: ResultsError.unusableName(run: name)) { try history.add(entry(1) { $0.id = name }) }
    }

    @Test("known mistakes and controls that are nothing else are left out")
    func findingsOnly() {
        let kept = entry(1) { run in
            var control = run.scenarios[0]
            control.name = "control/x"
            control.control = ControlDescription("x")
            var alongside = run.scenarios[0]
            alongside.name = "y"
            alongside.control = ControlDescription("y", role: .alongside)
            run.scenarios += [control, alongside]
        }
        #expect(kept.header.scenarios.map(\.name) == ["s", "y"])
    }

    // MARK: Reading

    @Test("a folder that is not there has no runs; a file in its place is told")
    func noFolder() throws {
        #expect(try History(folder.file("nowhere")).runs() == [])
        try Data().write(to: URL(filePath: folder.file("file")))
        #expect(throws: ResultsError.notAFolder(path: folder.file("file"))) { try History(folder.file("file")).runs() }
    }

    @Test(
        "a damaged file is told by what is wrong with it",
        arguments: [
            ("", "is empty"),
            ("{\"history\":1", "is cut off after"),
            ("{\"history\":9}\n", "has result schema 9, this bench reads up to 1"),
            ("hello\nend 0\n", "its first line is no header"),
            ("{\"history\":1}\nend 0\n", "is damaged at"),
        ]
    )
    func damaged(text: String, words: String) throws {
        try Data(text.utf8).write(to: URL(filePath: history.file(of: "r")))
        let error = try #require(#expect(throws: ResultsError.self) { try history.entry("r") })
        #expect(error.description.contains(words), "\(error)")
    }

    @Test("a file that lost its end, or a part of a line, is not half a run", arguments: [1, 7, 40, 300])
    func halfWritten(lost: Int) throws {
        _ = try history.add(entry(1))
        let path = history.file(of: "20260101T020000Z-0001")
        let bytes = try Data(contentsOf: URL(filePath: path))
        try bytes.dropLast(lost).write(to: URL(filePath: path))
        #expect(throws: ResultsError.self) { try history.entry("20260101T020000Z-0001") }
    }

    @Test(
        "a line that says nothing is told by its number",
        arguments: ["0 hold.total 7 1", "9 hold.total 0 1", "0 hold.total 0 x", "0"]
    )
    func badLine(line: String) throws {
        _ = try history.add(entry(1))
        let path = history.file(of: "20260101T020000Z-0001")
        var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        lines[1] = line
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let error = try #require(#expect(throws: ResultsError.self) { try history.entry("20260101T020000Z-0001") })
        #expect(error.description.contains("line 2"), "\(error)")
    }

    @Test("comparable are runs of the same machine, suite, profile and method; what cannot be read is told and skipped")
    func reading() throws {
        _ = try history.add(entry(1))
        _ = try history.add(entry(2) { $0.host.cpuModel = "another CPU" })
        _ = try history.add(entry(3) { $0.profile = "nightly" })
        _ = try history.add(entry(4) { $0.host.kernel = "6.1.99-other-build" })
        _ = try history.add(entry(6))
        try Data("{\"history\":1,".utf8).write(to: URL(filePath: history.file(of: "20260105T020000Z-0001")))
        let candidate = entry(5)
        let reading = try HistoryReading(history, comparableTo: candidate.header, limit: 10)
        #expect(reading.entries.map(\.header.run) == ["20260101T020000Z-0001", "20260104T020000Z-0001"])
        #expect(reading.others.count == 2)
        #expect(reading.damaged.isEmpty)
        let later = try HistoryReading(history, comparableTo: entry(7).header, limit: 2)
        #expect(later.entries.map { String($0.header.startedAt.prefix(10)) } == ["2026-01-04", "2026-01-06"])
        #expect(later.damaged.count == 1)
    }

    @Test("only what is asked for is read")
    func metrics() throws {
        _ = try history.add(entry(1))
        let read = try history.entry("20260101T020000Z-0001", metrics: [.workTotal])
        #expect(read.values(of: .holdOrphaned, in: "withCancellation", of: "s") == [])
        #expect(read.values(of: .workTotal, in: "withCancellation", of: "s").count == 3)
    }

    // MARK: Accepting

    @Test("an acceptance reads back; one that is damaged is told and skipped")
    func acceptances() throws {
        try FileManager.default.createDirectory(atPath: history.acceptanceFolder, withIntermediateDirectories: true)
        let acceptance = Acceptance(
            scenario: "s",
            figure: "goodput.ratio",
            shownBy: entry(3).header,
            reason: "because",
            until: "2026-02-01",
            acceptedAt: "2026-01-04T08:00:00Z"
        )
        let path = try history.add(acceptance, number: 7)
        #expect(throws: ResultsError.alreadyKept(path: path)) { try history.add(acceptance, number: 7) }
        try Data("{".utf8).write(to: URL(filePath: history.acceptanceFolder + "/zzz.json"))
        let read = try history.acceptances()
        #expect(read.kept == [acceptance] && read.damaged.count == 1)
        #expect(acceptance.counts(at: "2026-02-01T23:00:00Z") && !acceptance.counts(at: "2026-02-02T00:00:00Z"))
        #expect(!acceptance.counts(at: "2026-01-02T02:00:00Z"))
    }
}
