extension Report {
    /// The first sentence of the answer, which is set large.
    var lead: String {
        guard let end = headline.text.firstRange(of: ". ") else { return headline.text }
        return String(headline.text[..<end.lowerBound]) + "."
    }

    /// The other sentences; empty where there are none.
    var rest: String {
        guard let end = headline.text.firstRange(of: ". ") else { return "" }
        return String(headline.text[end.upperBound...])
    }
}
