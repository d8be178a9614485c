import Testing
import WastedWorkResults

@Suite struct MetricCatalogueTests {
    @Test func `names are unique dotted words`() {
        let names = Metric.catalogue.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*/) != nil })
    }

    @Test func `a metric is found by its name, and an unknown one is not`() {
        #expect(Metric.named("cpu.orphaned") == .cpuOrphaned)
        #expect(Metric.named("my.own") == nil)
    }
}
