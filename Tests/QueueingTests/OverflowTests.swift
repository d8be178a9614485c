import Testing

@testable import WastedWorkQueueing

/// The corners of what the models take: every value must be a number, and no queue may hang the caller.
@Suite struct OverflowTests {
    @Test(arguments: [1, 1_000, 100_000], [1e-9, 0.5, 0.999_999, 5, 1e3])
    func `extreme pools and loads give finite values`(connections: Int, load: Double) throws {
        for leaving in [10, 1e4, 1e12] {
            let numbers = Numbers(
                arrival: load * Double(connections),
                connections: connections,
                leaving: leaving
            )
            for state in try numbers.steadyStates { #expect(state.isFinite) }
        }
    }

    @Test(arguments: [1e-12, 1e12])
    func `rates at the ends of their range give finite values`(rate: Double) throws {
        for other in [1e-12, 1, 1e12] {
            let numbers = Numbers(arrival: rate, service: other, connections: 1, leaving: max(rate, 1e-3))
            for state in try numbers.steadyStates { #expect(state.isFinite) }
        }
    }

    /// c·μ and λ/μ/c do not always round to the same side.
    @Test(arguments: [0.1, 1, 1.7])
    func `the last digit below full load, and full load itself, are answered`(service: Double) throws {
        for connections in 1...200 {
            let full = Double(connections) * service
            let below = Numbers(arrival: full.nextDown, service: service, connections: connections)
            #expect(try below.queue.steady(.withoutCancellation).isFinite)
            let at = Numbers(arrival: full, service: service, connections: connections)
            #expect(try at.queue.predict(.withoutCancellation).decay?.answersHalve == nil)
            #expect(try at.queue.predict(.withoutCancellation).steadyState == nil)
        }
    }

    @Test func `years of patience below full load cost no digits`() throws {
        let state = try Numbers(arrival: 4_000, connections: 5_000, leaving: 1e-12).queue.steady(.withCancellation)
        #expect(isClose(state.abandonment.fraction, 1e-12, within: 1e-6))
        #expect(isClose(state.inSystem, 4_000))
    }

    @Test func `a queue of more than a hundred million is refused at once`() throws {
        let queue = try Numbers(arrival: 20, connections: 10, leaving: 1e-9).queue
        #expect(throws: QueueingError.queueTooLong(limit: 100_000_000)) { try queue.predict(.withCancellation) }
    }

    @Test(arguments: [1e-6, 0.7, 1, 5, 100.0])
    func `a long timeout gives finite values at any load`(load: Double) throws {
        let queue = try TimeoutQueue(
            arrivalRate: .perSecond(load),
            serviceTime: .seconds(1),
            timeout: .milliseconds(2_000_400)
        )
        for state in try queue.predict().arms.compactMap(\.steadyState) { #expect(state.isFinite) }
    }

    @Test(arguments: [1e-9, 0.5, 1, 50.0])
    func `single connections give finite values`(load: Double) throws {
        for service in [ServiceTime.constant(.seconds(1)), .uniform(from: .zero, to: .seconds(2))] {
            for leaving in [1e-2, 1, 1e9] {
                let queue = try SingleServerQueue(
                    arrivalRate: .perSecond(load),
                    serviceTime: service,
                    abandonmentRate: .perSecond(leaving)
                )
                for state in try queue.predict().arms.compactMap(\.steadyState) { #expect(state.isFinite) }
            }
        }
    }
}

extension SteadyState {
    fileprivate var isFinite: Bool {
        let shares = [abandonment, abandonmentWaiting, utilisation, wasted, orphaned].map(\.fraction)
        return shares.allSatisfy { (0...1).contains($0) } && goodput.perSecond.isFinite && inSystem.isFinite
            && hold >= .zero
    }
}
