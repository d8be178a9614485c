import Foundation
import Testing

@testable import WastedWorkResults

@Suite("Reading many runs") struct HistoryReaderTests {
    private let folder: TemporaryFolder
    private var history: History { History(folder.path) }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func add(_ number: Int, change: (inout Run) -> Void = { _ in }) throws -> HistoryEntry {
        var run = Run.sample()
        run.id = "2026010\(number)T020000Z-0001"
        run.startedAt = "2026-01-0\(number)T02:00:00Z"
        run.seed = UInt64(number)
        change(&run)
        let entry = HistoryEntry(run)
        _ = try history.add(entry)
        return entry
    }

    @Test("gives each the header of its own, whether its scenarios are those of the run before or not")
    func headers() throws {
        let tricky = "a \"scenarios\":[] and ] } \\"
        let entries = try [
            add(1), add(2), add(3) { $0.scenarios[0].load = [tricky] }, add(4) { $0.scenarios[0].load = [tricky] },
            add(5) { $0.command = tricky }, add(6) { $0.scenarios = [] }, add(7),
        ]
        var reader = HistoryReader(history)
        for (run, entry) in zip(try history.runs(), entries) {
            #expect(try reader.entry(run).header == entry.header)
            #expect(try reader.header(of: run) == entry.header)
        }
    }

    @Test("a header that is no JSON is told, also after one that is")
    func damaged() throws {
        let whole = try add(1)
        let path = history.file(of: whole.header.run)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let damaged = history.file(of: "damaged")
        try text.replacing("\"seed\":1", with: "\"seed\":x").write(toFile: damaged, atomically: true, encoding: .utf8)
        var reader = HistoryReader(history)
        _ = try reader.entry(whole.header.run)
        #expect(throws: ResultsError.wrongKind(path: damaged, found: "its first line is no header of a history")) {
            try reader.entry("damaged")
        }
    }

    @Test("a copy under another name is told, and is no run")
    func copied() throws {
        let whole = try add(1)
        let copy = history.file(of: "backup-20260101T020000Z-0001")
        try FileManager.default.copyItem(atPath: history.file(of: whole.header.run), toPath: copy)
        let error = ResultsError.otherRun(path: copy, run: whole.header.run)
        var reader = HistoryReader(history)
        #expect(throws: error) { try reader.entry("backup-20260101T020000Z-0001") }
        #expect(throws: error) { try reader.header(of: "backup-20260101T020000Z-0001") }
        let reading = try HistoryReading(history, limit: 10)
        #expect(reading.entries.map(\.header.run) == [whole.header.run] && reading.damaged == [error])
    }

    @Test("one that began at no moment in UTC is damaged", arguments: ["13.10.2026", "2026-01-01T04:00:00+02:00", ""])
    func began(startedAt: String) throws {
        let entry = try add(1) { $0.startedAt = startedAt }
        var reader = HistoryReader(history)
        let error = try #require(#expect(throws: ResultsError.self) { try reader.entry(entry.header.run) })
        #expect(error.description.contains("is damaged at startedAt (it is not a moment such as"), "\(error)")
    }

    @Test("of the metrics that are asked for alone")
    func some() throws {
        let entry = try add(1) { $0.trials[0][.holdOrphaned] = 2 }
        var reader = HistoryReader(history, metrics: [.holdOrphaned, .strayCancels])
        let read = try reader.entry(entry.header.run)
        let scenario = entry.header.scenarios[0]
        let arm = scenario.arms[0]
        #expect(
            read.values(of: .holdOrphaned, in: arm, of: scenario.name)
                == entry.values(of: .holdOrphaned, in: arm, of: scenario.name)
        )
        #expect(read.values(of: .workTotal, in: arm, of: scenario.name) == [])
    }

    @Test(
        "finds a list of the outermost object only",
        arguments: [
            (#"{"a":{"x":[1]},"x":[2,[3]],"y":1}"#, "[2,[3]]"), (#"{"x":1}"#, nil),
            (#"{"y":"\"x\":[","x":["]"]}"#, #"["]"]"#), ("{", nil), (#"{"x"#, nil),
        ] as [(String, String?)]
    )
    func member(text: String, value: String?) {
        let bytes = Array(text.utf8)
        let found = JSONMember.value(of: Array("x".utf8), in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(found == value)
    }
}
