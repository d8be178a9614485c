/// Rows of cells under named columns.
package struct Table: Sendable, Equatable {
    /// Names of the columns.
    package let columns: [Column]
    /// Rows, each with a cell a column.
    package let rows: [Row]

    /// - Precondition: each row has as many cells as there are columns.
    package init(columns: [Column], rows: [[Cell]]) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for each column")
        self.columns = columns
        self.rows = rows.map(Row.init)
    }

    /// The name of a column and which way its cells are set.
    package struct Column: Sendable, Equatable {
        /// Unescaped.
        package let title: String
        /// Set to the right, so that digits line up.
        package let isNumeric: Bool

        /// A column of words.
        static func words(_ title: String) -> Column { Column(title: title, isNumeric: false) }
        /// A column of numbers.
        static func numbers(_ title: String) -> Column { Column(title: title, isNumeric: true) }
    }

    /// One line.
    package struct Row: Sendable, Equatable {
        /// One a column.
        package let cells: [Cell]
    }
}
