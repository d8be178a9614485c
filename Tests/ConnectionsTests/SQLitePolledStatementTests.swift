import Testing

@testable import WastedWorkConnections

@Suite struct SQLitePolledStatementTests {
    @Test("a statement that asks often stops soon, one that asks seldom late, one that never asks at its end")
    func stops() throws {
        let often = try SQLitePolledStatement(interval: .steps(100))
        let seldom = try SQLitePolledStatement(interval: .steps(5000))
        let never = try SQLitePolledStatement(interval: .never)
        let steps = try [often, seldom, never].map { try $0.stepsAfterLeaving(atRow: 100, of: 2000) }
        #expect(steps[0] <= 200)
        #expect(steps[1] > steps[0] && steps[1] <= 5100)
        #expect(try steps[2] > never.run(rows: 1800))
    }

    @Test("after it was stopped it runs to its end again, with the same steps each time")
    func again() throws {
        let statement = try SQLitePolledStatement(interval: .steps(100))
        let steps = try statement.run(rows: 500)
        _ = try statement.stepsAfterLeaving(atRow: 10, of: 500)
        #expect(try statement.run(rows: 500) == steps)
    }
}
