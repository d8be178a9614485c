import Testing

@testable import WastedWorkQueueing

/// Every value of every model against a simulation that knows none of the formulas.
///
/// The bound is 5 standard errors of the means of 20 batches (a chance of about 1 in 10 000 each, if the prediction is
/// right; the seeds are fixed), and of 1e-9 for what does not vary.
@Suite struct SimulationTests {
    @Test(arguments: ModelArm.allCases, [Numbers(arrival: 5.6, leaving: 0.25), Numbers(arrival: 8.5, leaving: 0.5)])
    func `M/M/c agrees`(arm: ModelArm, numbers: Numbers) throws {
        let simulation = QueueSimulation(
            arrival: numbers.arrival,
            connections: numbers.connections,
            arm: arm,
            seed: 11,
            service: { $0.exponential(rate: numbers.service) },
            patience: { $0.exponential(rate: numbers.leaving) }
        )
        #expect(differences(simulation, from: try numbers.queue.steady(arm)) == [])
    }

    @Test(arguments: [ModelArm.queueOnly, .withCancellation])
    func `an overloaded M/M/c agrees`(arm: ModelArm) throws {
        let numbers = Numbers(arrival: 6, connections: 4, leaving: 0.5)
        let simulation = QueueSimulation(
            arrival: 6,
            connections: 4,
            arm: arm,
            seed: 12,
            service: { $0.exponential(rate: 1) },
            patience: { $0.exponential(rate: 0.5) }
        )
        #expect(differences(simulation, from: try numbers.queue.steady(arm)) == [])
    }

    @Test(
        arguments: ModelArm.allCases,
        [ServiceTime.constant(.seconds(1)), .uniform(from: .milliseconds(200), to: .milliseconds(1_800))]
    )
    func `M/G/1 agrees`(arm: ModelArm, service: ServiceTime) throws {
        let numbers = SingleNumbers(0.6, service, 0.4)
        let law = try service.law()
        let simulation = QueueSimulation(
            arrival: 0.6,
            connections: 1,
            arm: arm,
            seed: 13,
            service: { law.draw(&$0) },
            patience: { $0.exponential(rate: 0.4) }
        )
        #expect(differences(simulation, from: try numbers.queue.steady(arm)) == [])
    }

    @Test(arguments: ModelArm.allCases)
    func `M/D/1 with a timeout agrees`(arm: ModelArm) throws {
        let queue = try TimeoutQueue(
            arrivalRate: .perSecond(0.6),
            serviceTime: .seconds(1),
            timeout: .milliseconds(2_300)
        )
        let simulation = QueueSimulation(
            arrival: 0.6,
            connections: 1,
            arm: arm,
            seed: 14,
            service: { _ in 1 },
            patience: { _ in 2.3 }
        )
        #expect(differences(simulation, from: try queue.steady(arm)) == [])
    }

    @Test(arguments: [ModelArm.queueOnly, .withCancellation])
    func `an overloaded M/D/1 with a timeout agrees`(arm: ModelArm) throws {
        let queue = try TimeoutQueue(arrivalRate: .perSecond(1.5), serviceTime: .seconds(1), timeout: .seconds(4))
        let simulation = QueueSimulation(
            arrival: 1.5,
            connections: 1,
            arm: arm,
            seed: 15,
            service: { _ in 1 },
            patience: { _ in 4 }
        )
        #expect(differences(simulation, from: try queue.steady(arm)) == [])
    }

    @Test func `a wrong prediction is seen`() throws {
        let numbers = Numbers(arrival: 5.6)
        let simulation = QueueSimulation(
            arrival: 5.6,
            connections: 10,
            arm: .withCancellation,
            seed: 11,
            service: { $0.exponential(rate: 1) },
            patience: { $0.exponential(rate: 0.25) }
        )
        let seen = differences(simulation, from: try numbers.queue.steady(.queueOnly))
        #expect(seen.count > 5)
    }

    /// Names of the values that lie further from the simulation's than the bound.
    private func differences(_ simulation: QueueSimulation, from state: SteadyState) -> [String] {
        var simulation = simulation
        let batches = simulation.run(batches: 20, seconds: 3_000 / simulation.arrival)
            .map { $0.values(connections: simulation.connections) }
        return Reference(state).named.enumerated().compactMap { index, expected in
            let values = batches.map { $0[index].value }
            let mean = values.reduce(0, +) / Double(values.count)
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            let error = (squares / Double(values.count * (values.count - 1))).squareRoot()
            guard abs(mean - expected.value) > 5 * error + 1e-9 else { return nil }
            return "\(expected.name): \(expected.value) predicted, \(mean) ± \(error) simulated"
        }
    }
}
