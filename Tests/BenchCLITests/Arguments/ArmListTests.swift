import Testing
import WastedWorkExperiment

@testable import WastedWorkBenchCLI

@Suite struct ArmListTests {
    @Test("arms come in the order of comparison, whatever the order of writing")
    func order() throws {
        #expect(try ArmList.parse("withCancellation,withoutCancellation") == [.withoutCancellation, .withCancellation])
    }

    @Test("an unknown arm names the near ones")
    func unknown() {
        #expect(throws: CLIError.unknownArm("queueOny", near: ["queueOnly"])) {
            try ArmList.parse("withCancellation,queueOny")
        }
    }

    @Test("fewer than two arms cannot be compared", arguments: ["queueOnly", "queueOnly,queueOnly"])
    func few(_ text: String) {
        #expect(throws: CLIError.tooFewArms) { try ArmList.parse(text) }
    }

    @Test("an empty name is no arm", arguments: ["", "queueOnly,", ",queueOnly"])
    func empty(_ text: String) {
        #expect(throws: CLIError.unknownArm("", near: [])) { try ArmList.parse(text) }
    }
}
