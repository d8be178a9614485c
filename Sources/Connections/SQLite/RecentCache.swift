/// Keeps the values used last. Pure; finding one costs O(1), exceeding the capacity O(capacity).
struct RecentCache<Value> {
    private var entries: [String: (value: Value, lastUse: Int)] = [:]
    private var uses = 0
    private let capacity: Int

    init(capacity: Int) {
        precondition(capacity > 0, "a cache needs room for one value")
        self.capacity = capacity
    }

    var count: Int { entries.count }

    mutating func find(_ key: String) -> Value? {
        guard let entry = entries[key] else { return nil }
        insert(entry.value, for: key)
        return entry.value
    }

    mutating func insert(_ value: Value, for key: String) {
        uses += 1
        entries[key] = (value, uses)
        guard entries.count > capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else {
            return
        }
        entries[oldest.key] = nil
    }

    mutating func removeAll() {
        entries = [:]
    }
}
