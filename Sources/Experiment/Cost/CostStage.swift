/// What a measurement of costs is doing.
package enum CostStage: String, Sendable {
    case primitives
    case sweep
    case polling
}
