import Testing

@testable import WastedWorkBenchCLI

@Suite struct NamePatternTests {
    private let names = ["database-query/patient", "http-call/patient", "http-call/fixed-timeout"]

    @Test("an expression chooses names by a part of them")
    func part() throws {
        #expect(try NamePattern("http").matches(in: names) == ["http-call/patient", "http-call/fixed-timeout"])
    }

    @Test("anchors hold")
    func anchors() throws {
        #expect(try NamePattern("^http.*patient$").matches(in: names) == ["http-call/patient"])
    }

    @Test("an expression without a match chooses nothing")
    func nothing() throws {
        #expect(try NamePattern("loop").matches(in: names).isEmpty)
    }

    @Test(
        "a malformed expression is refused with what is wrong in it",
        arguments: [
            ("a(", "expected ')'"), ("*", "quantifier '*' must appear after expression"),
        ]
    )
    func refuses(_ source: String, _ reason: String) {
        #expect(throws: CLIError.badFilter(source, reason: reason)) { try NamePattern(source) }
    }
}
