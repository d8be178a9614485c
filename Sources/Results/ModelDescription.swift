/// The queue that a scenario is, for theory to predict what must come out. Rates are per second, times in seconds.
public struct ModelDescription: Codable, Sendable, Equatable {
    /// How long a request holds its connection.
    public enum Service: Codable, Sendable, Equatable {
        /// Exponentially distributed, with this mean.
        case exponential(mean: Double)
        /// Exponentially distributed, with the mean that is measured where nothing is cut short: of work whose speed is
        /// the machine's.
        case exponentialAsMeasured
        /// Always this long.
        case constant(Double)
    }

    /// How long a client waits before it leaves.
    public enum Patience: Codable, Sendable, Equatable {
        /// Exponentially distributed, with this mean.
        case exponential(mean: Double)
        /// Always this long.
        case fixed(Double)
    }

    /// Poisson arrivals.
    public var arrivalRate: Double
    /// Service time of an uncut request.
    public var service: Service
    /// Patience with waiting and service together.
    public var patience: Patience
    /// Connections.
    public var connections: Int

    /// A queue with Poisson arrivals, first come first served.
    public init(arrivalRate: Double, service: Service, patience: Patience, connections: Int) {
        self.arrivalRate = arrivalRate
        self.service = service
        self.patience = patience
        self.connections = connections
    }
}
