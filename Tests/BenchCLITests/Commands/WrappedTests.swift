import Testing

@testable import WastedWorkBenchCLI

@Suite struct WrappedTests {
    @Test("a line is as full as its columns allow")
    func full() {
        #expect(Wrapped.lines("one two three", columns: 7) == ["one two", "three"])
        #expect(Wrapped.lines("one two three", columns: 6) == ["one", "two", "three"])
    }

    @Test("a word that is too long keeps its line, and nothing has none")
    func extremes() {
        #expect(Wrapped.lines("a longer b", columns: 3) == ["a", "longer", "b"])
        #expect(Wrapped.lines("", columns: 3).isEmpty)
    }
}
