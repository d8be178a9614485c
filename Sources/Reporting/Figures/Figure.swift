/// A chart with all that a reader needs to understand it without seeing it: title, words, legend, numbers.
package struct Figure: Sendable, Equatable {
    /// A part of it; more than one where arms stand side by side, or where one would not fit a printed page.
    struct Panel: Sendable, Equatable {
        /// Over it; empty for none.
        let caption: String
        let graphics: Graphics
        /// Where it is shown.
        let room: Room

        init(_ graphics: Graphics, caption: String = "", room: Room = .any) {
            self.caption = caption
            self.graphics = graphics
            self.room = room
        }
    }

    /// How much width a panel wants.
    enum Room: String, Sendable {
        /// As much as a phone has.
        case any
        /// A whole page; a narrow panel tells the same where there is none.
        case wide
        case narrow
    }

    /// What it shows, in a few words.
    package let title: String
    /// What a reader would see, in one or two sentences.
    package let alternative: String
    /// How it was made, where that is not plain.
    let note: String
    let panels: [Panel]
    let legend: [LegendEntry]
    /// The numbers behind it.
    let table: Table
}
