import Testing

@testable import WastedWorkReporting

@Suite struct WrappedTests {
    @Test func `lines are filled and not longer than the width`() {
        #expect(Wrapped.lines("aa bb cc dd", width: 7, indent: "  ") == ["  aa bb", "  cc dd"])
    }

    @Test func `a word that is too long stands alone`() {
        #expect(Wrapped.lines("a bbbbbbbb c", width: 4) == ["a", "bbbbbbbb", "c"])
    }

    @Test func `nothing has no lines`() {
        #expect(Wrapped.lines("", width: 4).isEmpty)
    }
}
