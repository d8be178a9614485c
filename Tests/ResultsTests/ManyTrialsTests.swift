import Foundation
import Testing

@testable import WastedWorkResults

/// A long run is decoded in portions, on all cores; nobody may notice.
@Suite struct ManyTrialsTests {
    /// Portions, and one trial over.
    private static let count = 3 * TrialChunks.size + 1

    private func run() -> Run {
        var run = Run.sample()
        let trials = run.trials
        run.trials = (0..<Self.count).map { number in
            var trial = trials[number % 2]
            trial.order = number
            return trial
        }
        return run
    }

    private func text() throws -> String {
        String(decoding: try ResultFile.encode(run()), as: UTF8.self)
    }

    private func decode(_ text: String) throws -> Run {
        try ResultFile.decode(Array(text.utf8), from: "f")
    }

    @Test func `a run of many trials reads back equal, each in its place`() throws {
        #expect(try decode(text()) == run())
    }

    @Test func `it does so where the text is laid out for people`() throws {
        let object = try JSONSerialization.jsonObject(with: Data(text().utf8))
        let pretty = try JSONSerialization.data(withJSONObject: object, options: [.prettyPrinted])
        #expect(try decode(String(decoding: pretty, as: UTF8.self)) == run())
    }

    @Test(arguments: [0, TrialChunks.size - 1, TrialChunks.size, count - 1])
    func `a damaged trial is named by its place in the whole`(number: Int) throws {
        let text = try text().replacing("\"order\":\(number),", with: "\"order\":\"soon\",")
        #expect(
            throws: ResultsError.malformed(path: "f", place: "trials[\(number)].order", reason: "it is not a Int")
        ) { try decode(text) }
    }

    @Test func `a damaged sample of a time line is named by its place`() throws {
        var run = run()
        run.trials[100].timeline.orphans = [0, 123_454_321, 2]
        let text = String(decoding: try ResultFile.encode(run), as: UTF8.self)
        #expect(
            throws: ResultsError.malformed(
                path: "f",
                place: "trials[100].timeline.orphans[1]",
                reason: "it is not a Int"
            )
        ) { try decode(text.replacing("123454321", with: "\"many\"")) }
    }

    @Test func `a comma too many between trials is refused`() throws {
        let text = try text().replacing("},{\"arm\"", with: "},,{\"arm\"", maxReplacements: 1)
        #expect(throws: ResultsError.self) { try decode(text) }
    }

    @Test func `a newer schema is refused before its trials are looked at`() throws {
        let text = try text().replacing("\"schema\":1", with: "\"schema\":9").replacing("\"order\"", with: "\"place\"")
        #expect(throws: ResultsError.newerSchema(path: "f", found: 9, known: 1)) { try decode(text) }
    }

    /// Which of the two counts is the decoder's affair; half of each is nobody's.
    @Test func `a file with two lists of trials is not cut in portions`() throws {
        let text = try text().replacing("{", with: "{\"trials\":[1],", maxReplacements: 1)
        #expect(JSONOutline(of: Array(text.utf8), listUnder: "trials").list == nil)
    }

    @Test func `a list of that name further inside is another one`() {
        let text = #"{"a":{"trials":[1,2]},"trials":[3, [4,5] ,{"trials":[6,7]}],"b":[8,9]}"#
        let bytes = Array(text.utf8)
        let elements = JSONOutline(of: bytes, listUnder: "trials").list?.elements ?? []
        #expect(elements.map { String(decoding: bytes[$0], as: UTF8.self) } == ["3", " [4,5] ", #"{"trials":[6,7]}"#])
    }
}
