/// What a client's departure does to the work it had asked for; named as the arms that are measured.
package enum ModelArm: String, CaseIterable, Codable, Sendable {
    /// Nothing: the request keeps its place and is served to the end.
    case withoutCancellation
    /// It leaves the queue if it still waits; a service that has begun goes on to its end.
    case queueOnly
    /// It leaves at once, from the queue or out of service.
    case withCancellation
}
