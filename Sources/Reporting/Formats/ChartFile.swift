/// A chart as a file beside a report that cannot hold it.
package struct ChartFile: Sendable, Equatable {
    /// Letters, digits, hyphens and `.svg`.
    package let name: String
    /// What it shows, in a few words.
    package let title: String
    /// SVG, with its own colours for light and dark.
    package let text: String
}
