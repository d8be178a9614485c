import WastedWorkAnalysis

/// The page's body with as much in it as there is room for; what a reader misses least is added last.
///
/// Every scenario has its first chart and its leading figures. Then come the other charts of scenarios in which something
/// was at stake, a round at a time, so that all show the same; charts of single requests, as many as fit; the figures
/// beyond the leading ones; and at last the rest of the scenarios in which nothing was at stake.
struct PageFit {
    /// Bytes that the page of a nightly run may have.
    static let limit = 1_500_000
    /// Stands for a part that may be missing; no text of a file can hold it.
    static let mark = "\u{0}"

    private let pieces: PagePieces
    /// The page with a mark in place of every such part.
    private let base: String
    /// Bytes that are left.
    private var room: Int
    /// Charts of each section.
    private var charts: [String]
    /// Folded figures of each section.
    private var details: [String]
    /// What is missing, for the reader.
    private var omissions: [String] = []

    /// - Parameters:
    ///   - report: what to show.
    ///   - room: bytes that the body may have; the least that makes sense may have more.
    init(_ report: Report, room: Int) {
        pieces = PagePieces(sections: report.sections)
        base = Self.page.render(PageView(report))
        charts = report.sections.map { _ in "" }
        details = charts
        self.room = room - base.utf8.count - Self.remarkSize - report.sections.count * Self.frameSize
        addFirst()
        addOthers()
    }

    /// The whole of it.
    var body: String {
        let parts = [remark] + zip(charts, details).flatMap { [Self.framed($0), $1] }
        let between = base.utf8.split(separator: 0, omittingEmptySubsequences: false)
        return zip(between, parts + [""]).reduce(into: "") { $0 += String(Substring($1.0)) + $1.1 }
    }

    /// Without these the page would be none.
    private mutating func addFirst() {
        for part in pieces.leading + pieces.charts(0, of: .some) + pieces.charts(0, of: .none) { put(part, \.charts) }
    }

    private mutating func addOthers() {
        let rounds = pieces.rounds(of: .some)
        let shown = (0..<rounds).prefix { $0 == 0 || add(pieces.charts($0, of: .some), \.charts) }.count
        if shown < rounds { omissions.append("scenarios show at most \(Numeral.counted(shown, "chart"))") }
        addRequests()
        let hasDetails = shown == rounds && add(pieces.details(of: .some), \.details)
        if !hasDetails { omissions.append("figures beyond the leading ones are left out") }
        let isWhole = hasDetails && addIdle()
        if !isWhole { omissions.append("scenarios with nothing at stake show one chart and their leading figures") }
    }

    private mutating func addIdle() -> Bool {
        let rounds = pieces.rounds(of: .none)
        let shown = (0..<rounds).prefix { $0 == 0 || add(pieces.charts($0, of: .none), \.charts) }.count
        return shown == rounds && add(pieces.details(of: .none), \.details)
    }

    private mutating func addRequests() {
        let requests = pieces.requests
        let shown = requests.prefix { add([pieces.folded($0.figure, of: $0.section)], \.charts) }.count
        guard shown < requests.count else { return }
        omissions.append("\(Numeral.counted(requests.count - shown, "chart")) of single requests are left out")
    }

    /// Adds all of it, or nothing where it does not fit.
    ///
    /// - Returns: false where it does not.
    private mutating func add(_ parts: [PagePieces.Piece], _ place: WritableKeyPath<PageFit, [String]>) -> Bool {
        guard parts.reduce(0, { $0 + $1.text.utf8.count }) <= room else { return false }
        for part in parts { put(part, place) }
        return true
    }

    private mutating func put(_ part: PagePieces.Piece, _ place: WritableKeyPath<PageFit, [String]>) {
        room -= part.text.utf8.count
        self[keyPath: place][part.section] += part.text
    }

    private var remark: String {
        guard !omissions.isEmpty else { return "" }
        return
            "<p class=\"note\">To keep the page small: \(omissions.joined(separator: "; ")). The result file and the other "
            + "formats have the rest.</p>\n"
    }

    private static func framed(_ charts: String) -> String {
        charts.isEmpty ? "" : "<div class=\"figures\">\n\(charts)</div>\n"
    }

    /// Bytes of the remark, rounded up.
    private static let remarkSize = 600
    /// Bytes around the charts of a section, rounded up.
    private static let frameSize = 40

    private static let page = Template(HTMLTemplate.body, content: HTMLContent(), name: "wasted-work-html-body")
}
