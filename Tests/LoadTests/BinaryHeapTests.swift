import Testing

@testable import WastedWorkLoad

struct BinaryHeapTests {
    @Test("a heap gives its elements in order, whatever the order in which they came", arguments: 0..<50)
    func sorts(count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        let start = (0..<count).map { _ in generator.next() % 20 }.sorted()
        let later = (0..<count).map { _ in generator.next() % 20 }
        var heap = BinaryHeap(sorted: start)
        later.forEach { heap.insert($0) }
        let taken = (0..<2 * count).map { _ in heap.removeFirst() }
        #expect(taken == (start + later).sorted())
        #expect(heap.isEmpty && heap.first == nil)
    }
}
