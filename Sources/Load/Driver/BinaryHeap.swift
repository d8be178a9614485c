/// A priority queue: the smallest element first, in logarithmic time and without allocating below its capacity.
struct BinaryHeap<Element: Comparable> {
    private var elements: [Element]

    /// A heap of elements that are sorted already; a sorted array is a heap.
    init(sorted elements: [Element]) {
        self.elements = elements
    }

    var first: Element? { elements.first }

    var isEmpty: Bool { elements.isEmpty }

    mutating func insert(_ element: Element) {
        elements.append(element)
        siftUp(from: elements.count - 1)
    }

    /// Takes the smallest element; the heap must not be empty.
    @discardableResult
    mutating func removeFirst() -> Element {
        elements.swapAt(0, elements.count - 1)
        let first = elements.removeLast()
        siftDown(from: 0)
        return first
    }

    mutating func removeAll() {
        elements.removeAll(keepingCapacity: true)
    }

    private mutating func siftUp(from start: Int) {
        var child = start
        while child > 0, case let parent = (child - 1) / 2, elements[child] < elements[parent] {
            elements.swapAt(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(from start: Int) {
        var parent = start
        while let child = smallerChild(of: parent), elements[child] < elements[parent] {
            elements.swapAt(child, parent)
            parent = child
        }
    }

    private func smallerChild(of parent: Int) -> Int? {
        let (left, right) = (2 * parent + 1, 2 * parent + 2)
        guard left < elements.count else { return nil }
        return right < elements.count && elements[right] < elements[left] ? right : left
    }
}

extension BinaryHeap: Sendable where Element: Sendable {}
