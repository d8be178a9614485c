import WastedWork

/// Which rows one query reads, and how.
struct ScanPlan {
    /// Ranges of ids, in order; more than one where the scan runs over the end of the catalogue.
    let ranges: [ClosedRange<Int>]
    private let shape: DatabaseQuery.Shape
    private let term: String
    private let waitMicroseconds: Int64

    /// Rows scanned in a nominal millisecond: fixed, so that a request is the same work on every machine.
    static let rowsPerMillisecond = 10_000.0
    /// Length of one wait of a paced query.
    static let pacedStep = Duration.milliseconds(1)

    /// - Parameters:
    ///   - request: its demand is the size of the scan.
    ///   - seed: with the number of the client's wish it chooses term and first row: the same in every arm, and for every retry.
    init(_ request: Request, shape: DatabaseQuery.Shape, catalogue: Catalogue, seed: UInt64) {
        var generator = SeededGenerator(seed: seed).stream(request.intent)
        self.shape = shape
        term = ProductNames.terms[Int.random(in: 0..<ProductNames.terms.count, using: &generator)]
        let start = Int.random(in: 1...catalogue.rows, using: &generator)
        let steps = max(1, Int((request.demand / ScanPlan.pacedStep).rounded()))
        let rows =
            switch shape {
            case .cpuBound: max(1, Int(request.demand / .milliseconds(1) * ScanPlan.rowsPerMillisecond))
            case .paced: steps
            }
        waitMicroseconds = Int64((request.demand / .microseconds(1) / Double(steps)).rounded())
        ranges = ScanPlan.ranges(of: rows, from: start, in: catalogue.rows)
    }

    /// One statement for each shape, so that it is compiled once a connection.
    var sql: String {
        switch shape {
        case .cpuBound: "SELECT count(*) FROM product WHERE id BETWEEN ? AND ? AND name LIKE ?"
        case .paced: "SELECT count(*) FROM product WHERE id BETWEEN ? AND ? AND name LIKE ? AND paced_wait(?)"
        }
    }

    /// Values of the statement for one range.
    func values(_ range: ClosedRange<Int>) -> [SQLiteValue] {
        let bounds: [SQLiteValue] = [.integer(Int64(range.lowerBound)), .integer(Int64(range.upperBound))]
        return switch shape {
        case .cpuBound: bounds + [.text("%\(term)%")]
        case .paced: bounds + [.text("%"), .integer(waitMicroseconds)]
        }
    }

    /// How finely a departure cuts a query's work: a paced query has only some ten steps a row.
    static func stepsBetweenCounts(_ shape: DatabaseQuery.Shape) -> Int {
        switch shape {
        case .cpuBound: 1000
        case .paced: 5
        }
    }

    /// `count` rows from `start`, over the end and on from the first row as often as it takes.
    static func ranges(of count: Int, from start: Int, in rows: Int) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        var (first, left) = (start, count)
        while left > 0 {
            let last = min(rows, first + left - 1)
            ranges.append(first...last)
            left -= last - first + 1
            first = 1
        }
        return ranges
    }
}
