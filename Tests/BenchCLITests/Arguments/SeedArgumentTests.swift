import Testing

@testable import WastedWorkBenchCLI

@Suite struct SeedArgumentTests {
    @Test(
        "a seed is decimal or hexadecimal",
        arguments: [
            ("0", UInt64(0)), ("42", 42), ("0x2A", 42), ("0Xff", 255), ("18446744073709551615", .max),
            ("0xffffffffffffffff", .max),
        ]
    )
    func reads(_ text: String, _ seed: UInt64) throws {
        #expect(try SeedArgument.parse(text) == seed)
    }

    @Test(
        "anything else is refused by name",
        arguments: [
            "", "0x", "-1", "+1", "0x+1", "2A", "1.5", "18446744073709551616", "0x1ffffffffffffffff", "seed", " 1",
        ]
    )
    func refuses(_ text: String) {
        #expect(throws: CLIError.badSeed(text)) { try SeedArgument.parse(text) }
    }
}
