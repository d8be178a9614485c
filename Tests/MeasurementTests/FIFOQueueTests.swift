import Testing

@testable import WastedWorkMeasurement

@Suite("First in, first out")
struct FIFOQueueTests {
    @Test("elements leave in the order in which they came, whatever the mixture")
    func order() {
        var queue = FIFOQueue<Int>()
        var out: [Int] = []
        for number in 0..<100 {
            queue.append(number)
            if number % 3 == 0, let first = queue.popFirst() { out.append(first) }
        }
        while let first = queue.popFirst() { out.append(first) }

        #expect(out == Array(0..<100))
        #expect(queue.isEmpty)
    }
}
