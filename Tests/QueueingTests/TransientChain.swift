@testable import WastedWorkQueueing

/// The number in system of M/M/c as time passes, from empty, by small steps of the chain's equations.
struct TransientChain {
    private let numbers: Numbers
    private let states = 400

    init(_ numbers: Numbers) {
        self.numbers = numbers
    }

    /// Share of the arrivals at that second whose client stays to the end of its service.
    func answered(at second: Double) -> Double {
        let capacity = Double(numbers.connections) * numbers.service
        let patient = capacity / (capacity + numbers.leaving)
        var share = 0.0
        var stays = numbers.service / (numbers.service + numbers.leaving)
        for (count, probability) in distribution(at: second).enumerated() {
            if count >= numbers.connections { stays *= patient }
            share += probability * stays
        }
        return share
    }

    private func distribution(at second: Double) -> [Double] {
        let deaths = (0...states).map { Double(min($0, numbers.connections)) * numbers.service }
        let step = 0.2 / (numbers.arrival + Double(numbers.connections) * numbers.service)
        var now = [1.0] + [Double](repeating: 0, count: states)
        for _ in 0..<Int(second / step) {
            var next = now
            for count in 0..<states {
                let flow = step * (numbers.arrival * now[count] - deaths[count + 1] * now[count + 1])
                next[count] -= flow
                next[count + 1] += flow
            }
            now = next
        }
        return now
    }
}
