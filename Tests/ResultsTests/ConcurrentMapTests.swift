import Synchronization
import Testing

@testable import WastedWorkResults

@Suite struct ConcurrentMapTests {
    @Test(arguments: [0, 1, 1000]) func `results are in the order of their elements`(count: Int) {
        #expect(Array(0..<count).concurrentMap { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test func `each element is looked at once`() {
        let calls = Mutex(0)
        let results = (5..<505).concurrentMap { element -> Int? in
            calls.withLock { $0 += 1 }
            return element.isMultiple(of: 2) ? element : nil
        }
        #expect(calls.withLock(\.self) == 500)
        #expect(results.count == 500 && results.first == .some(nil) && results.last == 504 as Int??)
    }
}
