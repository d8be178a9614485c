import Testing

@testable import WastedWorkBenchCLI

@Suite struct SuggestionTests {
    private let names = ["database-query/patient", "http-call/exponential", "calibration/patient"]

    @Test(
        "edit distance counts insertions, removals and replacements",
        arguments: [
            ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("flaw", "lawn", 2),
        ]
    )
    func distance(_ from: String, _ to: String, _ expected: Int) {
        #expect(Suggestion.editDistance(from, to) == expected)
        #expect(Suggestion.editDistance(to, from) == expected)
    }

    @Test(
        "a mistyped part of a name finds the name",
        arguments: [
            ("calibraton", "calibration/patient"), ("databse-query", "database-query/patient"),
            ("HTTP-Cal", "http-call/exponential"), ("htpp-call/exponential", "http-call/exponential"),
        ]
    )
    func near(_ text: String, _ name: String) {
        #expect(Suggestion.near(text, among: names).first == name)
    }

    @Test("what is far from every name finds none")
    func far() {
        #expect(Suggestion.near("websocket", among: names).isEmpty)
    }

    @Test("the nearest comes first, and there are at most three")
    func order() {
        #expect(Suggestion.near("abcd", among: ["abxd", "abcd", "abce", "abcf"]) == ["abcd", "abxd", "abce"])
    }

    @Test("the text names them, or says nothing")
    func text() {
        #expect(Suggestion.text(["a", "b", "c"]) == ": did you mean 'a', 'b' or 'c'? ")
        #expect(Suggestion.text(["a"]) == ": did you mean 'a'? ")
        #expect(Suggestion.text([]) == "; ")
    }
}
