/// Something that happens in a simulation.
struct Event {
    enum Kind { case arrival, departure, completion }

    let time: Double
    let kind: Kind
    let request: Int
}

/// A binary heap, the earliest event first.
struct EventQueue {
    private var heap: [Event] = []

    mutating func push(_ event: Event) {
        heap.append(event)
        var child = heap.count - 1
        while child > 0, case let parent = (child - 1) / 2, heap[child].time < heap[parent].time {
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// The earliest event, if it is before that time.
    mutating func pop(before end: Double) -> Event? {
        guard let first = heap.first, first.time < end else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        sink()
        return first
    }

    private mutating func sink() {
        var parent = 0
        while case var child = 2 * parent + 1, child < heap.count {
            if child + 1 < heap.count, heap[child + 1].time < heap[child].time { child += 1 }
            guard heap[child].time < heap[parent].time else { return }
            heap.swapAt(child, parent)
            parent = child
        }
    }
}
