import Testing
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct AxisTests {
    @Test func `a linear axis keeps differences, and what is outside is at its end`() {
        let axis = Axis(.linear, 0...10, from: 100, to: 200)
        #expect([0, 5, 10, -3, 99].map(axis.place) == [100, 150, 200, 100, 200])
    }

    @Test func `a logarithmic axis keeps ratios`() {
        let axis = Axis(.logarithmic, 0.001...1, from: 0, to: 300)
        for (value, place) in [(0.001, 0.0), (0.01, 100), (0.1, 200), (1, 300), (0, 0)] {
            #expect(abs(axis.place(of: value) - place) < 1e-9)
        }
    }

    @Test(arguments: [0...0, 1e308...1e308, -1e308...1e308, 0...(.leastNonzeroMagnitude)] as [ClosedRange<Double>])
    func `no range makes a place that is none`(range: ClosedRange<Double>) {
        for law in [Axis.Law.linear, .logarithmic] {
            let axis = Axis(law, range, from: 0, to: 100)
            for value in [range.lowerBound, range.upperBound, 0, .nan] {
                #expect((0...100).contains(axis.place(of: value)))
            }
            #expect(Ticks.linear(axis, Scale(.seconds, for: [range.upperBound]), count: 5).count < 20)
        }
    }

    @Test func `ticks are round in the unit that is shown`() {
        let axis = Axis(.linear, 0...0.0042, from: 0, to: 100)
        let ticks = Ticks.linear(axis, Scale(.seconds, for: [0.0042]), count: 4)
        #expect(ticks.map(\.text) == ["0", "2", "4"])
        let heap = Axis(.linear, 0...3.4e6, from: 0, to: 100)
        #expect(Ticks.linear(heap, Scale(.bytes, for: [3.4e6]), count: 3).map(\.text) == ["0", "2"])
    }

    @Test func `a count has no half`() {
        let axis = Axis(.linear, 0...2, from: 0, to: 100)
        #expect(Ticks.linear(axis, Scale(.count, for: [2]), count: 8).map(\.text) == ["0", "1", "2"])
    }

    @Test func `ticks of a logarithmic axis have each its own unit`() {
        let axis = Axis(.logarithmic, 0.00001...10, from: 0, to: 100)
        #expect(
            Ticks.logarithmic(axis, .seconds).map(\.text)
                == ["10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s"]
        )
    }

    @Test func `words that would touch are left out, but never the last`() {
        let labels = stride(from: 0.0, through: 100, by: 10).map { Label("\(Int($0)) ms", x: $0, y: 0, .middle) }
        let kept = AxisMarks.untouching(labels)
        #expect(kept.count < labels.count && kept.last == labels.last)
        for (one, next) in zip(kept, kept.dropFirst()) { #expect(one.span.upperBound < next.span.lowerBound) }
    }

    @Test func `a long name keeps its beginning and its end`() {
        let name = "database-query/a-very-long-variant-of-it/exponential"
        let fitted = TextWidth.fitted(name, in: 150)
        #expect(TextWidth.width(of: fitted) <= 150 && fitted.contains("…"))
        #expect(fitted.hasPrefix("data") && fitted.hasSuffix("tial"))
        #expect(TextWidth.fitted(name, in: 1_000) == name)
    }

    @Test(arguments: [(2e12, "2×10¹²"), (-3e-7, "−3×10⁻⁷"), (0, "0"), (.infinity, "?")])
    func `a number too long for an axis is a power of ten`(value: Double, text: String) {
        #expect(PowerText.text(value) == text)
    }
}
