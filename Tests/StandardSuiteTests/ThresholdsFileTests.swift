import Foundation
import StandardSuite
import Testing
import WastedWorkAnalysis
import WastedWorkExperiment

@Suite("The suite's own thresholds") struct ThresholdsFileTests {
    @Test("name scenarios and figures that there are")
    func valid() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let bytes = try Array(Data(contentsOf: folder.appending(path: "../../Benchmarks/thresholds.json")))
        let scenarios = Set(StandardSuite.suite.scenarios.map(\.name))
        let thresholds = try GateThresholdsFile.thresholds(bytes, from: "thresholds.json", scenarios: scenarios)
        let figure = try #require(GateFigure.named("work.afterLeaving"))
        #expect(thresholds.limit(of: figure, in: "background-loop/exponential").rule == .strict)
        #expect(thresholds.limit(of: figure, in: "database-query/exponential").rule == .statistical)
    }
}
