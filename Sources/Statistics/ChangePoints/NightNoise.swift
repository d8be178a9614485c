/// What unchanged nights are thought to be like, which a shift of level must explain better.
enum NightNoise {
    /// They scatter, and may resemble the night before.
    case scattered
    /// Most are equal, and whatever differs has the largest score.
    case mostlyEqual

    /// Autocorrelations from one night to the next that are tried.
    var coefficients: [Double] {
        switch self {
        case .scattered: Self.resembling
        case .mostlyEqual: Self.independent
        }
    }

    /// Mean square that every explanation leaves, at least: what keeps a shift without any noise finite; and, where most nights are
    /// equal, what one night in ten that differs would leave.
    var floor: Double {
        switch self {
        case .scattered: 0.05
        case .mostlyEqual: 0.09 * NightWindow.limit * NightWindow.limit
        }
    }

    private static let resembling = [0.0, 0.4, 0.7]
    private static let independent = [0.0]
}
