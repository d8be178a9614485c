/// How far an attempt has got.
package enum RequestPhase: Sendable {
    /// Not started yet.
    case notStarted
    /// Started, and waiting for what it needs: a connection asked for and not granted, or nothing held so far.
    case waiting
    /// In service: it holds a resource, or has held one and is not asking for another.
    case holding
    /// Over.
    case ended
}
