import Testing
import WastedWorkReporting

@testable import WastedWorkBenchCLI

@Suite struct ReportChoiceTests {
    @Test("every format for other tools can be asked for by its name")
    func exchange() {
        for format in ReportFormat.exchange {
            #expect(ReportChoice(rawValue: format.name)?.fileExtension == format.fileExtension, "\(format.name)")
        }
    }
}
