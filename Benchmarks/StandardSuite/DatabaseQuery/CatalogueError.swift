/// What can go wrong with the catalogue. Each text says what happened, to what, and what to do.
enum CatalogueError: Error, Equatable, CustomStringConvertible {
    case rowsOutOfRange(Int)
    case noCacheFolder
    case cannotMakeFolder(path: String, reason: String)
    case cannotWrite(path: String, reason: String)

    var description: String {
        switch self {
        case .rowsOutOfRange(let rows):
            "a catalogue of \(rows) rows cannot be made; --rows takes 1 to \(Catalogue.mostRows)"
        case .noCacheFolder:
            "there is no place for the catalogue: neither XDG_CACHE_HOME nor HOME is set; set one of them"
        case .cannotMakeFolder(let path, let reason):
            "the cache folder \(path) cannot be made (\(reason)); set XDG_CACHE_HOME to a folder you may write"
        case .cannotWrite(let path, let reason):
            "the catalogue \(path) cannot be written (\(reason)); free space there, or set XDG_CACHE_HOME to another disk"
        }
    }
}
