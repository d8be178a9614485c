/// Workflow commands of GitHub: printed by a step, each becomes an annotation of its job.
package enum AnnotationFormat {
    /// As many of a level as the service shows for one step; it drops the rest without a word.
    package static let mostOfLevel = 10

    /// A command a line, errors first; empty where there is nothing to say. Of too many the last says how many are left out.
    package static func text(of annotations: [Annotation]) -> String {
        let all = Annotation.Level.allCases.flatMap { level in shown(annotations.filter { $0.level == level }) }
        return all.map { "::\($0.level.rawValue) title=\(property($0.title))::\(data($0.text))\n" }.joined()
    }

    private static func shown(_ annotations: [Annotation]) -> [Annotation] {
        guard annotations.count > mostOfLevel, let first = annotations.first else { return annotations }
        let kept = annotations.prefix(mostOfLevel - 1)
        let names = annotations.dropFirst(kept.count).map(\.title).uniqued(by: \.self).joined(separator: ", ")
        let title = "\(annotations.count - kept.count) more of these"
        return kept + [Annotation(first.level, title: title, text: names)]
    }

    /// As GitHub's toolkit escapes a message; what else drives a terminal becomes U+FFFD.
    private static func data(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(PlainText.replacement(of: scalar))
            }
        }.joined()
    }

    /// As it escapes a property, which ends at a comma or a colon.
    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
