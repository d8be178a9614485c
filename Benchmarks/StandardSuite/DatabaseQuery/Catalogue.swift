import WastedWork

/// The product catalogue that database queries search: the same rows on every machine.
struct Catalogue: Sendable {
    /// How many products it has.
    let rows: Int
    /// Where its file is.
    let path: String

    /// Layout and contents; raised when either changes, so that an old file is made anew.
    static let version: Int64 = 1
    /// Products unless the user says otherwise: about 50 MB.
    static let standardRows = 1_000_000
    /// The most that is made: about 2.5 GB.
    static let mostRows = 50_000_000

    /// The catalogue for what the user asked.
    ///
    /// - Throws: `CatalogueError` when the number of rows is out of range or there is no place for a cache.
    init(_ parameters: Parameters) throws {
        let rows = parameters.rows ?? Catalogue.standardRows
        guard (1...Catalogue.mostRows).contains(rows) else { throw CatalogueError.rowsOutOfRange(rows) }
        self.init(rows: rows, folder: try CacheFolder.path())
    }

    init(rows: Int, folder: String) {
        self.rows = rows
        path = "\(folder)/catalogue-v\(Catalogue.version)-\(rows).sqlite"
    }

    /// Checks the file, and makes it where it is missing or damaged.
    static let fixture = Fixture("catalogue") { parameters, progress in
        let catalogue = try Catalogue(parameters)
        switch await CatalogueCheck(catalogue: catalogue).state() {
        case .sound: return
        case .missing: progress("generating \(catalogue.rows) products in \(catalogue.path)")
        case .damaged(let finding): progress("\(catalogue.path) is damaged (\(finding)) and is generated anew")
        }
        try await CatalogueGenerator(catalogue: catalogue).generate(progress)
    }
}
