/// Which controls are run.
enum ControlChoice {
    /// Those that belong to the profile.
    case ofProfile
    /// All of the suite.
    case all
}
