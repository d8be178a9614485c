/// What a model is told; an error names it.
package enum QueueingParameter: String, Sendable {
    case arrivalRate = "arrival rate"
    case serviceRate = "service rate"
    case abandonmentRate = "abandonment rate (1 / mean patience)"
    case connections = "number of connections"
    case serviceTime = "service time"
    case timeout = "timeout"
    case retryProbability = "retry probability"
    case retryLimit = "retry limit"
    case detectionDelay = "detection delay"
    case residualTime = "residual service time"
    case checkCost = "cost of a check"
    case holdTime = "hold time"
    case pollingInterval = "polling interval"
    case window
    case abandonmentInService = "share of clients that leave during service"
}
