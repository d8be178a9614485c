import Testing
import WastedWorkQueueing

@testable import WastedWorkBenchCLI

@Suite struct PatienceArgumentTests {
    @Test("a mean time and a rate of leaving say the same", arguments: ["4s", "4000ms", "0.25/s", "15/min"])
    func reads(_ text: String) throws {
        #expect(try PatienceArgument.parse(text) == .perSecond(0.25))
    }

    @Test("a number alone could be either, and is refused", arguments: ["4", "0.25", "", "x", "4 s", "0s", "4/x"])
    func refuses(_ text: String) {
        #expect(throws: CLIError.badPatience(text)) { try PatienceArgument.parse(text) }
    }
}
