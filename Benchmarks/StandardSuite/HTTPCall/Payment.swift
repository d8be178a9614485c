import Hummingbird
import WastedWork

/// One call of the gateway: which attempt it belongs to and how much it asks for.
struct Payment: Sendable, Equatable {
    /// Path of the call.
    static let path = "/pay"
    /// Header that bears the number of the attempt.
    static let attemptHeader = "X-Attempt"
    private static let demandParameter = "demand-us"
    /// An hour: more is a mistake of the caller.
    private static let longestDemand = 3_600_000_000

    /// Number of the attempt in its trial.
    let attempt: Int
    /// Nominal service time, to the microsecond.
    let demand: Duration

    /// - Parameters:
    ///   - attempt: number of the attempt in its trial.
    ///   - demand: nominal service time; rounded, so that both sides reckon with the same.
    init(attempt: Int, demand: Duration) {
        self.attempt = attempt
        self.demand = .microseconds(Int((demand / .microseconds(1)).rounded()))
    }

    /// - Throws: a 400 that says what the call lacks.
    init(_ request: Hummingbird.Request) throws {
        let header = request.headers.first { $0.name.canonicalName == Payment.attemptHeader.lowercased() }
        guard let attempt = header.flatMap({ Int($0.value) }) else {
            throw HTTPError(.badRequest, message: "give the number of the attempt in \(Payment.attemptHeader)")
        }
        let parameter = request.uri.queryParameters[Payment.demandParameter[...]]
        guard let demand = parameter.flatMap({ Int($0) }), 0...Payment.longestDemand ~= demand else {
            throw HTTPError(.badRequest, message: "give \(Payment.demandParameter)=MICROSECONDS, up to an hour")
        }
        self.init(attempt: attempt, demand: .microseconds(demand))
    }

    /// What to call on the gateway that listens on a port of this machine.
    func url(port: Int) -> String {
        let demand = Int((demand / .microseconds(1)).rounded())
        return "http://127.0.0.1:\(port)\(Payment.path)?\(Payment.demandParameter)=\(demand)"
    }
}
