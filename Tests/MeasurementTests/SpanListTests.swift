import Testing

@testable import WastedWorkMeasurement

@Suite("Spans of time, cut at an instant")
struct SpanListTests {
    @Test(
        "a span is cut at the instant, wherever that lies",
        arguments: [
            (left: Int64?.none, before: 40, after: 0), (left: 5, before: 0, after: 40),
            (left: 10, before: 0, after: 40),
            (left: 25, before: 15, after: 25), (left: 50, before: 40, after: 0), (left: 60, before: 40, after: 0),
        ]
    )
    func cutting(left: Int64?, before: Int64, after: Int64) {
        var spans = SpanList()
        spans.open(at: .at(10))
        spans.close(at: .at(50))

        let split = spans.split(at: left.map { .at($0) }, openUntil: .at(100))

        #expect(split.before == .milliseconds(before))
        #expect(split.after == .milliseconds(after))
    }

    @Test("a span that nobody ended lasts until the end of the request")
    func open() {
        var spans = SpanList()
        spans.open(at: .at(10))

        let split = spans.split(at: .at(30), openUntil: .at(100))

        #expect((split.before, split.after) == (.milliseconds(20), .milliseconds(70)))
        #expect(spans.lastEnd == nil)
    }

    @Test("spans that overlap add up")
    func overlap() {
        var spans = SpanList()
        spans.open(at: .at(0))
        spans.open(at: .at(5))
        spans.close(at: .at(7))
        spans.close(at: .at(10))

        let split = spans.split(at: .at(6), openUntil: .at(100))

        #expect((split.before, split.after) == (.milliseconds(7), .milliseconds(5)))
        #expect(spans.lastEnd == .at(10))
    }

    @Test("an end stamped before its beginning gives an empty span, never a negative one")
    func skew() {
        var spans = SpanList()
        spans.open(at: .at(10))
        spans.close(at: .at(9))

        let split = spans.split(at: .at(5), openUntil: .at(100))

        #expect((split.before, split.after) == (.zero, .zero))
    }
}
