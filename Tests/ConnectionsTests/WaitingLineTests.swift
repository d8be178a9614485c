import Testing

@testable import WastedWorkConnections

@Suite("The waiting line")
struct WaitingLineTests {
    @Test("those who have left are passed over")
    func passesOver() {
        var line = line(of: 5)
        _ = line.leave(0)
        _ = line.leave(3)
        #expect(rest(of: &line) == [1, 2, 4])
    }

    @Test("nobody leaves twice")
    func leavesOnce() {
        var line = line(of: 1)
        #expect(line.leave(0) == 0)
        #expect(line.leave(0) == nil)
        #expect(line.count == 0)
    }

    @Test("a line that thousands join and leave keeps its order")
    func longLine() {
        var line = line(of: 10_000)
        for ticket in 0..<10_000 where ticket % 7 != 0 { _ = line.leave(ticket) }
        #expect(rest(of: &line) == (0..<10_000).filter { $0 % 7 == 0 })
    }

    private func line(of count: Int) -> WaitingLine<Int> {
        var line = WaitingLine<Int>()
        for ticket in 0..<count { line.join(ticket, as: ticket) }
        return line
    }

    private func rest(of line: inout WaitingLine<Int>) -> [Int] {
        var rest: [Int] = []
        while let next = line.next() { rest.append(next.element) }
        return rest
    }
}
