import Foundation
import Testing

@testable import WastedWorkResults

@Suite struct ResultFileTests {
    @Test func `a run that was written reads back equal`() throws {
        let folder = try TemporaryFolder()
        try ResultFile.write(.sample(), to: folder.file("latest.json"))
        #expect(try ResultFile.read(folder.file("latest.json")) == .sample())
    }

    @Test func `keys and metrics that nobody knows do not hinder reading`() throws {
        let text = try sampleText().replacing("{", with: "{\"from.the.future\":7,", maxReplacements: 1)
            .replacing("\"window\":3,", with: "\"window\":3,\"colour\":{\"r\":[1,null]},")
        let run = try ResultFile.decode(Array(text.utf8), from: "f")
        #expect(run.trials.first?.values["my.own"] == 1e-300)
        #expect(run.trials.count == 2)
    }

    @Test func `a run that grows has the same text as if it were written at once`() throws {
        var text = GrowingResultText()
        var run = Run.sample()
        let all = run.trials
        run.trials = []
        run.command = #"bench --filter '"trials":[]'"#
        for trial in all {
            run.trials.append(trial)
            run.trials[run.trials.count - 1][.goodput] = .infinity
            run.duration += 1
            #expect(try text.encode(run, for: "f") == ResultFile.encode(run))
        }
        #expect(try text.encode(run, for: "f") == ResultFile.encode(run))
    }

    @Test func `a missing file says how to get one`() {
        #expect(throws: ResultsError.missing(path: "/nowhere/latest.json")) {
            try ResultFile.read("/nowhere/latest.json")
        }
    }

    @Test func `a folder is not a result file`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: ResultsError.isFolder(path: folder.path)) { try ResultFile.read(folder.path) }
        #expect(throws: ResultsError.isFolder(path: folder.path)) {
            try ResultFile.write(.sample(), to: folder.path)
        }
    }

    @Test(arguments: ["", " \n\t "])
    func `a file without a value is empty`(text: String) {
        #expect(throws: ResultsError.empty(path: "f")) { try decode(text) }
    }

    @Test(arguments: ["hello", "<html>", "{]", "{\"schema\":1]", "{\"schema\" 1}", "{\"a\":tru}", "{}}"])
    func `what is not JSON is told apart from what is cut off`(text: String) {
        #expect { try decode(text) } throws: { error in
            guard case ResultsError.notJSON = error else { return false }
            return true
        }
    }

    @Test func `a file that is cut off says where`() throws {
        let text = try sampleText()
        let end = try #require(text.range(of: "\"my.own\""))
        let cut = String(text[..<end.lowerBound])
        #expect(
            throws: ResultsError.truncated(
                path: "f",
                bytes: cut.utf8.count,
                line: 1,
                inside: "trials[0].values"
            )
        ) { try decode(cut) }
    }

    @Test func `every proper beginning of a result file is refused`() throws {
        let bytes = try ResultFile.encode(.sample())
        for count in 1..<(bytes.count - 1) {
            #expect(throws: ResultsError.self) { try ResultFile.decode(Array(bytes[..<count]), from: "f") }
        }
    }

    @Test func `a newer schema is refused before its values are looked at`() {
        #expect(throws: ResultsError.newerSchema(path: "f", found: 9, known: 1)) {
            try decode(#"{"schema":9,"trials":"now a string"}"#)
        }
    }

    @Test(arguments: [#"{"schema":1,"run":{},"comparisons":[]}"#, "{}", "[1]", #"{"schema":1}"#, #"{"schema":0}"#])
    func `other JSON is of the wrong kind`(text: String) {
        #expect { try decode(text) } throws: { error in
            guard case ResultsError.wrongKind = error else { return false }
            return true
        }
    }

    @Test func `a text that nests too deep is refused and does not end the process`() {
        let text =
            "{\"schema\":1,\"trials\":" + String(repeating: "[", count: 100_000)
            + String(repeating: "]", count: 100_000) + "}"
        #expect(throws: ResultsError.self) { try decode(text) }
    }

    @Test func `a damaged value is named with its place`() throws {
        let text = try sampleText().replacing("\"my.own\":1e-300", with: "\"my.own\":\"five\"")
        #expect(
            throws: ResultsError.malformed(
                path: "f",
                place: "trials[0].values.my.own",
                reason: "it is not a Double"
            )
        ) { try decode(text) }
    }

    @Test func `a key that is missing is named with its place`() throws {
        let text = try sampleText().replacing("\"arm\":\"withoutCancellation\",", with: "")
        #expect(throws: ResultsError.malformed(path: "f", place: "trials[0].arm", reason: "it is missing")) {
            try decode(text)
        }
    }

    @Test func `a value that is not finite is left out and told`() throws {
        var run = Run.sample()
        run.trials[0].values["cpu.orphaned"] = .nan
        run.trials[0].distributions["response.all"]?.seconds[1] = .infinity
        let read = try ResultFile.decode(ResultFile.encode(run), from: "f")
        #expect(read.trials[0].values == ["my.own": 1e-300])
        #expect(read.trials[0].distributions.isEmpty)
        #expect(
            read.trials[0].warnings == [
                "cpu.orphaned was not a finite number and was left out",
                "response.all was not a finite number and was left out",
            ]
        )
    }

    @Test func `a time that is not finite is refused with its place`() {
        var run = Run.sample()
        run.trials[1].timeline.time[0] = .nan
        #expect(throws: ResultsError.notFinite(path: "f", place: "trials[1].timeline.time[0]")) {
            try ResultFile.encode(run, for: "f")
        }
    }

    private func decode(_ text: String) throws {
        _ = try ResultFile.decode(Array(text.utf8), from: "f")
    }

    private func sampleText() throws -> String {
        try String(decoding: ResultFile.encode(.sample()), as: UTF8.self)
    }
}
