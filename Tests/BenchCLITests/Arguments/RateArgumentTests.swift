import Testing
import WastedWorkQueueing

@testable import WastedWorkBenchCLI

@Suite struct RateArgumentTests {
    @Test(
        "a number, alone or with a unit of time, is a rate",
        arguments: [("8", 8), ("8/s", 8), ("0.25/s", 0.25), ("480/min", 8), ("1800/h", 0.5), ("1e3/s", 1000)]
            as [(String, Double)]
    )
    func reads(_ text: String, _ perSecond: Double) throws {
        #expect(try RateArgument.parse(text) == .perSecond(perSecond))
    }

    @Test(
        "what no model can have is still a number, for the model to refuse by name",
        arguments: [("0", 0), ("-1/s", -1), ("1e999", .infinity)] as [(String, Double)]
    )
    func leavesToTheModel(_ text: String, _ perSecond: Double) throws {
        #expect(try RateArgument.parse(text) == .perSecond(perSecond))
    }

    @Test(
        "anything else is refused by name",
        arguments: ["", "s", "/s", "8/", "8s", "8 /s", "8/ms", "8/s/s", "8,5/s", "0x8", "nan", "inf", "٣/s", "+"]
    )
    func refuses(_ text: String) {
        #expect(throws: CLIError.badRate(text)) { try RateArgument.parse(text) }
    }
}
