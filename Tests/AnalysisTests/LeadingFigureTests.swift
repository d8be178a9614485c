import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct LeadingFigureTests {
    private let ten: [Double?] = [10, 10, 10, 10, 10, 10]
    /// p = 0.02 by the paired t-test against ten: enough for one figure, too much for three.
    private let less: [Double?] = [9.05, 9.05, 8.19, 5.49, 6.07, 4.97]

    @Test("what one large figure establishes need not stand among three")
    func correction() throws {
        let hold: [Metric: [[Double?]]] = [
            .holdOrphaned: [ten, less], .holdTotal: [[30, 30, 30, 30, 30, 30], [30, 30, 30, 30, 30, 30]],
        ]
        let alone = try #require(figures(hold).first)
        #expect(alone.subject == .connectionTime && alone.verdict == .improved && alone.adjustedPValue < 0.05)
        var all = hold
        all[.cpuOrphaned] = [ten, ten]
        all[.cpuUseful] = [ten, ten]
        all[.cpuDoomed] = [ten, ten]
        all[.memoryPeak] = [ten, ten]
        let among = try #require(figures(all).first { $0.subject == .connectionTime })
        #expect(figures(all).count == 3)
        #expect(among.verdict == .inconclusive && abs(among.adjustedPValue - 3 * alone.adjustedPValue) < 1e-12)
        #expect(among.ratio == alone.ratio)
    }

    @Test("the mean of peak memory says in how many scenarios it fell, and which workload makes it")
    func origin() throws {
        let mebibyte = 1_048_576.0
        func memory(_ last: Double) -> [Metric: [[Double?]]] {
            [
                .holdOrphaned: [ten, less], .holdTotal: [ten, ten],
                .memoryPeak: [ten.map { _ in 40 * mebibyte }, ten.map { _ in last * mebibyte }],
            ]
        }
        let run = Run.sample().with(name: "loop/a", memory(10)).with(name: "loop/b", memory(20))
            .with(name: "query/a", memory(30)).with(name: "query/b", memory(40))
        let figure = try #require(LeadingFigure.all(of: run, RunAnalysis(run: run)).first { $0.subject == .memory })
        #expect(figure.scenarios == 4 && figure.origin?.fell == 3 && figure.origin?.most == "loop")
        let alone = Run.sample().with(name: "query/b", memory(40))
        let none = LeadingFigure.all(of: alone, RunAnalysis(run: alone)).first { $0.subject == .memory }
        #expect(none?.origin?.fell == 0 && none?.origin?.most == nil)
    }

    private func figures(_ values: [Metric: [[Double?]]]) -> [LeadingFigure] {
        let run = Run.sample().with(values)
        return LeadingFigure.all(of: run, RunAnalysis(run: run))
    }
}
