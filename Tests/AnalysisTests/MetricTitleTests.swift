import Testing
import WastedWorkResults

@testable import WastedWorkAnalysis

@Suite struct MetricTitleTests {
    @Test("every metric of the catalogue has a title in words, and no two have the same")
    func titles() {
        let titles = Metric.catalogue.map(MetricTitle.title)
        #expect(Set(titles).count == titles.count)
        #expect(titles.filter { $0.contains(".") } == [])
    }

    @Test("a workload's own metric keeps its name")
    func own() {
        #expect(MetricTitle.title(of: .listed("own.metric")) == "own.metric")
    }

    @Test("what controls say has titles, not dotted names")
    func controlled() {
        #expect(ControlledFigure(.holdOrphaned, per: .holdTotal).title == "orphaned hold over hold in all")
    }
}
