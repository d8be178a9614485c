/// Why the client of an attempt in flight leaves.
package enum Departure: Sendable, Equatable {
    /// It has waited as long as the plan has it wait; a mass disconnect is planned as such an end of patience.
    case patience
    /// The server shuts down: `shutDown(at:)` follows when all clients have left.
    case shutdown
}
