import Testing

@testable import WastedWorkBenchCLI

@Suite struct TerminalCapabilitiesTests {
    @Test("a terminal can redraw a line, in colour")
    func terminal() {
        let capabilities = TerminalCapabilities(columns: 80, variables: ["TERM": "xterm-256color"])
        #expect(capabilities.liveColumns == 80)
        #expect(capabilities.colour == .on)
    }

    @Test("NO_COLOR takes the colours, not the live line")
    func noColour() {
        let capabilities = TerminalCapabilities(columns: 80, variables: ["TERM": "xterm", "NO_COLOR": "1"])
        #expect(capabilities.liveColumns == 80)
        #expect(capabilities.colour == .off)
    }

    @Test("an empty NO_COLOR is none")
    func emptyNoColour() {
        #expect(TerminalCapabilities(columns: 80, variables: ["TERM": "xterm", "NO_COLOR": ""]).colour == .on)
    }

    @Test(
        "a dumb or unnamed terminal, and a file, can do neither",
        arguments: [
            (80, ["TERM": "dumb"]), (80, [:]), (nil, ["TERM": "xterm"]),
        ] as [(Int?, [String: String])]
    )
    func dumb(_ columns: Int?, _ variables: [String: String]) {
        let capabilities = TerminalCapabilities(columns: columns, variables: variables)
        #expect(capabilities.liveColumns == nil)
        #expect(capabilities.colour == .off)
    }
}
