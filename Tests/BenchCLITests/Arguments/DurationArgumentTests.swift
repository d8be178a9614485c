import Testing

@testable import WastedWorkBenchCLI

@Suite struct DurationArgumentTests {
    @Test(
        "a number and a unit are a duration",
        arguments: [
            ("500ms", Duration.milliseconds(500)), ("3s", .seconds(3)), ("1.5s", .milliseconds(1500)),
            ("0.1s", .milliseconds(100)), ("2m", .seconds(120)), ("1h", .seconds(3600)), ("24h", .seconds(86_400)),
        ]
    )
    func reads(_ text: String, _ duration: Duration) throws {
        #expect(try DurationArgument.parse(text) == duration)
    }

    @Test(
        "anything else is refused by name",
        arguments: [
            "", "3", "s", "0s", "-1s", "+1s", "1e3s", "3 s", "3sec", "1..5s", "0.0000000001ms", "25h", "٣s", "nan",
            "infs",
        ]
    )
    func refuses(_ text: String) {
        #expect(throws: CLIError.badDuration(text)) { try DurationArgument.parse(text) }
    }

    @Test("what is written reads back", arguments: ["500ms", "3s", "2m", "1500ms", "60m", "0.4ms", "12.345ms"])
    func writes(_ text: String) throws {
        #expect(DurationArgument.text(try DurationArgument.parse(text)) == text)
    }
}
