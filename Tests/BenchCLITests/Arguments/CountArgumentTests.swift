import Testing

@testable import WastedWorkBenchCLI

@Suite struct CountArgumentTests {
    @Test("a count may have its digits grouped", arguments: [("1", 1), ("12", 12), ("1_000", 1000)])
    func reads(_ text: String, _ count: Int) throws {
        #expect(try CountArgument.parse(text, name: "rows", in: 1...1000) == count)
    }

    @Test("outside the range it is refused with the range", arguments: ["0", "1001", "-1", "x", "", "1.0", "_"])
    func refuses(_ text: String) {
        #expect(throws: CLIError.badCount(text, name: "rows", range: 1...1000)) {
            try CountArgument.parse(text, name: "rows", in: 1...1000)
        }
    }
}
