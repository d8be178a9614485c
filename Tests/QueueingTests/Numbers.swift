@testable import WastedWorkQueueing

/// Numbers of an M/M/c with patience: λ, μ and θ per second, and c.
struct Numbers: Sendable {
    var arrival = 8.0
    var service = 1.0
    var connections = 10
    var leaving = 0.25

    var queue: MultiServerQueue {
        get throws {
            try MultiServerQueue(
                arrivalRate: .perSecond(arrival),
                serviceRate: .perSecond(service),
                connections: connections,
                abandonmentRate: .perSecond(leaving)
            )
        }
    }
}
