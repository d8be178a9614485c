import Testing
import WastedWorkExperiment
import WastedWorkTestSupport

@testable import WastedWorkBenchCLI

@Suite struct ProgressDisplayTests {
    @Test("the width of the terminal is read anew for every text")
    func width() {
        let readings = Recorder<Int>()
        let errors = MemorySink()
        let terminal = Terminal(
            output: MemorySink(),
            errors: errors,
            capabilities: TerminalCapabilities(columns: 40, variables: ["TERM": "xterm"]),
            outputColour: .off,
            currentColumns: {
                readings.note(1)
                return readings.values.count == 1 ? 40 : 12
            }
        )
        let display = ProgressDisplay(terminal: terminal, style: .live(columns: 40, .off))
        display.show(.preparing(fixture: "catalogue", message: "10 %"))
        display.show(.preparing(fixture: "catalogue", message: "20 %"))
        #expect(errors.text == "\rcatalogue: 10 %\rcatalogue:…")
    }
}
