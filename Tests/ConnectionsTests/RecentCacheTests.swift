import Testing

@testable import WastedWorkConnections

@Suite("The cache of what was used last")
struct RecentCacheTests {
    @Test("drops what has not been used for longest")
    func dropsOldest() {
        var cache = RecentCache<Int>(capacity: 2)
        cache.insert(1, for: "one")
        cache.insert(2, for: "two")
        #expect(cache.find("one") == 1)
        cache.insert(3, for: "three")
        #expect(cache.find("two") == nil)
        #expect(cache.find("one") == 1 && cache.find("three") == 3)
    }

    @Test("keeps one value a key")
    func replaces() {
        var cache = RecentCache<Int>(capacity: 2)
        cache.insert(1, for: "one")
        cache.insert(10, for: "one")
        #expect(cache.count == 1 && cache.find("one") == 10)
    }
}
