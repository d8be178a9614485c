import WastedWorkCancellation
import WastedWorkMeasurement
import WastedWorkTestSupport

@testable import WastedWorkConnections

/// Many requests on few connections, most of them cancelled at a random point: while they wait, at the grant, in the
/// middle, at the return. Those which nobody cancels must get the right answer.
struct HandOverStress<Kind: HandOverKind> {
    /// What came of the requests.
    struct Count: Hashable, Sendable {
        var cancelled = 0
        /// Of those cancelled: stopped, or answered before the cancellation could take effect.
        var stopped = 0
        var tooLate = 0
        /// Of those that nobody cancelled.
        var answered = 0
        var wrong: [String] = []
    }

    let kind: Kind
    let pool: ConnectionPool<Kind.C>
    let clients = 12

    init(_ kind: Kind) {
        self.kind = kind
        pool = ConnectionPool(kind.connections)
    }

    /// Cancels `leases` requests in all.
    func run(leases: Int, seed: UInt64) async -> Count {
        await withTaskGroup(of: Count.self) { group in
            for client in 0..<clients {
                let share = leases / clients + (client < leases % clients ? 1 : 0)
                group.addTask { await self.client(share, TestGenerator(seed: seed &+ UInt64(client) &* 7919)) }
            }
            return await group.reduce(into: Count()) { $0.add($1) }
        }
    }

    private func client(_ leases: Int, _ random: TestGenerator) async -> Count {
        var random = random
        var count = Count()
        while count.cancelled < leases {
            if Int.random(in: 0..<5, using: &random) == 0 {
                count.add(await uncancelled(size: .random(in: 1...1000, using: &random)))
            } else {
                count.add(await cancelled(using: &random))
            }
        }
        return count
    }

    /// - Parameter lent: is raised when the request has its connection, or will have none.
    private func request(
        _ size: Int,
        _ token: CancellationToken,
        lent: Flag = Flag()
    ) -> Task<Bool, any Error> {
        Task {
            defer { lent.raise() }
            return try await pool.withConnection(meter: .started(), cancellation: token) {
                lent.raise()
                return try await kind.workBriefly(on: $0, size: size, cancellation: token)
            }
        }
    }

    private func uncancelled(size: Int) async -> Count {
        do {
            let isRight = try await request(size, .never).value
            return isRight ? Count(answered: 1) : Count(wrong: ["a wrong answer"])
        } catch {
            return Count(wrong: ["nobody cancelled, but: \(error)"])
        }
    }

    private func cancelled(using random: inout TestGenerator) async -> Count {
        let source = CancellationSource()
        let lent = Flag()
        let request = request(.random(in: 1...1000, using: &random), source.token, lent: lent)
        if Bool.random(using: &random) { await lent.wait() }
        await pass(Int.random(in: 0..<4, using: &random), using: &random)
        let way = Int.random(in: 0..<3, using: &random)
        if way != 0 { source.cancel(.clientLeft) }
        if way != 1 { request.cancel() }
        do {
            let isRight = try await request.value
            return Count(cancelled: 1, tooLate: 1, wrong: isRight ? [] : ["a wrong answer before the cancellation"])
        } catch {
            return Count(cancelled: 1, stopped: 1, wrong: error.isCancellation ? [] : ["cancelled, but: \(error)"])
        }
    }

    /// Lets a random time pass: none, some turns of the others, up to 20 µs or up to 200 µs.
    private func pass(_ way: Int, using random: inout TestGenerator) async {
        guard way > 0 else { return }
        for _ in 0..<Int.random(in: 0..<8, using: &random) { await Task.yield() }
        guard way > 1 else { return }
        let microseconds = Int.random(in: 0..<(way == 2 ? 20 : 200), using: &random)
        let end = MonotonicInstant.now.advanced(by: .microseconds(microseconds))
        while MonotonicInstant.now < end {}
    }
}

extension HandOverStress.Count {
    mutating func add(_ other: Self) {
        cancelled += other.cancelled
        stopped += other.stopped
        tooLate += other.tooLate
        answered += other.answered
        wrong += other.wrong
    }

}
