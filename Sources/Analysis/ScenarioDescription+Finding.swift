package import WastedWorkResults

extension ScenarioDescription {
    /// Whether it tells what cancellation does for sound work: no control that is nothing else, no mistake, no model.
    package var isFinding: Bool {
        control?.role != .apart && pitfall == nil && model == nil
    }
}
