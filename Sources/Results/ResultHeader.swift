/// As much of a result file as tells whether the rest can be read.
struct ResultHeader: Decodable {
    private let schema: Int?
    private let hasTrials: Bool
    private let hasComparisons: Bool

    private enum CodingKeys: String, CodingKey {
        case schema, trials, comparisons
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        schema = try container.decodeIfPresent(Int.self, forKey: .schema)
        hasTrials = container.contains(.trials)
        hasComparisons = container.contains(.comparisons)
    }

    /// Whether this build knows how to read the rest.
    var isReadable: Bool {
        do throws(ResultsError) {
            try check(path: "")
            return true
        } catch {
            return false
        }
    }

    /// - Throws: `newerSchema` for a later build's file, `wrongKind` for other JSON.
    func check(path: String) throws(ResultsError) {
        if hasComparisons { throw .wrongKind(path: path, found: "it is the analysis of one") }
        guard let schema else { throw .wrongKind(path: path, found: "it has no `schema`") }
        if schema > Run.currentSchema {
            throw .newerSchema(path: path, found: schema, known: Run.currentSchema)
        }
        guard schema >= 1 else { throw .wrongKind(path: path, found: "its `schema` is \(schema)") }
        guard hasTrials else { throw .wrongKind(path: path, found: "it has no `trials`") }
    }
}
