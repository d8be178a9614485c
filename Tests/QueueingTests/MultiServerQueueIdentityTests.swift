import Testing

@testable import WastedWorkQueueing

/// What must hold between the values at any load, in every arm that has a steady state.
@Suite struct MultiServerQueueIdentityTests {
    static let grid: [Numbers] = [0.01, 0.3, 0.8, 0.95, 1, 1.5, 5].flatMap { load in
        [1, 2, 10, 1_000].flatMap { connections in
            [1e-3, 1, 100].map { leaving in
                Numbers(arrival: load * Double(connections), connections: connections, leaving: leaving)
            }
        }
    }

    @Test(arguments: grid)
    func `mean busy connections are the attempts times their hold`(numbers: Numbers) throws {
        for state in try numbers.steadyStates {
            let busy = state.utilisation.fraction * Double(numbers.connections)
            #expect(isClose(busy, numbers.arrival * state.hold.inSeconds))
        }
    }

    @Test(arguments: grid)
    func `who does not leave is answered`(numbers: Numbers) throws {
        for state in try numbers.steadyStates {
            let answered = numbers.arrival * (1 - state.abandonment.fraction)
            #expect(abs(state.goodput.perSecond - answered) <= 1e-9 * numbers.arrival)
        }
    }

    /// P = θE[min(T, W+S)], and with cancellation the requests in system are those times the arrival rate.
    @Test(arguments: grid)
    func `with cancellation, the clients present leave at the rate at which clients leave`(numbers: Numbers) throws {
        let state = try numbers.queue.steady(.withCancellation)
        #expect(isClose(numbers.leaving * state.inSystem, numbers.arrival * state.abandonment.fraction))
    }

    @Test(arguments: grid)
    func `the hold that cancellation saves is the share of clients that leave`(numbers: Numbers) throws {
        let with = try numbers.queue.steady(.withCancellation)
        #expect(isClose(1 - with.hold.inSeconds * numbers.service, with.abandonment.fraction, within: 1e-8))
    }

    @Test(arguments: grid)
    func `useful time is what the answered hold`(numbers: Numbers) throws {
        for state in try numbers.steadyStates {
            let useful = state.utilisation.fraction * (1 - state.wasted.fraction) * Double(numbers.connections)
            let held = state.goodput.perSecond / (numbers.service + numbers.leaving)
            #expect(abs(useful - held) <= 1e-9 * numbers.arrival / numbers.service)
        }
    }

    @Test(arguments: grid)
    func `shares are shares, and cancelling more never costs goodput`(numbers: Numbers) throws {
        let states = try numbers.steadyStates
        for state in states {
            #expect(state.abandonmentWaiting <= state.abandonment)
            #expect(state.orphaned.fraction <= state.wasted.fraction + 1e-12)
        }
        for (less, more) in zip(states, states.dropFirst()) {
            #expect(more.goodput.perSecond >= less.goodput.perSecond * (1 - 1e-12))
            #expect(more.inSystem <= less.inSystem * (1 + 1e-12))
        }
    }

    @Test(arguments: grid)
    func `only without cancellation, and from full load on, there is no steady state`(numbers: Numbers) throws {
        let prediction = try numbers.queue.predict()
        #expect(prediction.arms.map(\.arm) == ModelArm.allCases)
        let isOverloaded = numbers.arrival >= Double(numbers.connections) * numbers.service
        #expect((prediction[.withoutCancellation]?.steadyState == nil) == isOverloaded)
        #expect(prediction[.queueOnly]?.steadyState != nil)
        #expect(prediction[.withCancellation]?.decay == nil)
    }
}

extension Numbers {
    /// Of the arms that have one, in their order.
    var steadyStates: [SteadyState] {
        get throws { try queue.predict().arms.compactMap(\.steadyState) }
    }
}
