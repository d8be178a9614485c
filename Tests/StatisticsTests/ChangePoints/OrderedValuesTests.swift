import Testing

@testable import WastedWorkStatistics

@Suite struct OrderedValuesTests {
    @Test func `the medians are those of the values sorted, as they come and go`() {
        var generator = SplitMix64(seed: 8)
        var ordered = OrderedValues()
        var values: [Double] = []
        for _ in 0..<200 {
            let value = Double(Int.random(in: -9...9, using: &generator))
            values.append(value)
            ordered.insert(value)
            if values.count > 12 { ordered.remove(values.removeFirst()) }
            let sorted = values.sorted()
            let median = (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
            #expect(ordered.median == median)
            #expect(ordered.medianDistance == values.map { abs($0 - median) }.sorted()[values.count / 2])
        }
    }

    @Test func `without values the medians are nothing`() {
        #expect(OrderedValues().median == 0)
        #expect(OrderedValues().medianDistance == 0)
    }
}
