import Testing

@testable import WastedWorkBenchCLI

@Suite struct ChildRoleTests {
    @Test("the hidden subcommands are known by their exact form")
    func hidden() {
        #expect(ChildRole(["trial"]) == .trial)
        #expect(ChildRole(["companion", "gateway", "-x", "1"]) == .companion(name: "gateway", arguments: ["-x", "1"]))
    }

    @Test(
        "what a user writes is none of them",
        arguments: [
            [], ["run"], ["companion"], ["trial", "--help"], ["list", "trial"],
        ]
    )
    func visible(_ arguments: [String]) {
        #expect(ChildRole(arguments) == nil)
    }
}
