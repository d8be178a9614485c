/// The kinds, as arguments of a test.
enum HandOverKinds: CaseIterable, Sendable {
    case fake, sqlite, curl

    func open(connections count: Int) async throws -> any HandOverKind {
        switch self {
        case .fake: FakeHandOver(count)
        case .sqlite: try await SQLiteHandOver(count)
        case .curl: try CurlHandOver(count)
        }
    }
}
