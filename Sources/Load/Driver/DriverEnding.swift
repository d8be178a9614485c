/// How the driving ended.
package enum DriverEnding: Sendable, Equatable {
    /// The whole plan was carried out and every attempt completed.
    case drained
    /// The limit passed before that.
    case limitReached
    /// `stop()` cut the plan short.
    case stopped
}
