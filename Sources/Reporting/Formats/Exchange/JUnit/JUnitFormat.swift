/// JUnit XML as CI servers read it: a test suite a suite of cases, which is the class of its cases too.
package enum JUnitFormat {
    fileprivate typealias Attribute = (name: String, value: String)

    /// - Parameters:
    ///   - cases: in order; those of a suite need not stand together.
    ///   - name: of the whole.
    ///   - timestamp: when it was checked, ISO 8601; empty where not known.
    /// - Returns: the whole document, ending with a line feed.
    package static func text(of cases: [JUnitCase], name: String, timestamp: String = "") -> String {
        let suites = cases.uniqued(by: \.suite).map { first in cases.filter { $0.suite == first.suite } }
        let attributes: [Attribute] = [("name", name)] + totals(cases).filter { $0.name != "skipped" }
        let lines =
            ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites\(attributes.xml)>"]
            + suites.flatMap { suite(of: $0, timestamp: timestamp) } + ["</testsuites>"]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func suite(of cases: [JUnitCase], timestamp: String) -> [String] {
        let time: [Attribute] = timestamp.isEmpty ? [] : [("timestamp", timestamp)]
        let attributes: [Attribute] = [("name", encoded(cases[0].suite))] + totals(cases) + time
        return ["  <testsuite\(attributes.xml)>"] + cases.map(line) + ["  </testsuite>"]
    }

    private static func line(_ item: JUnitCase) -> String {
        let attributes: [Attribute] = [("classname", encoded(item.suite)), ("name", encoded(item.name))]
        guard let (element, message) = item.outcome.element else { return "    <testcase\(attributes.xml)/>" }
        // Some servers show the attribute and others the text.
        let escaped = XMLText.escaped(message)
        let body = "<\(element) message=\"\(escaped)\">\(escaped)</\(element)>"
        return "    <testcase\(attributes.xml)>\(body)</testcase>"
    }

    private static func totals(_ cases: [JUnitCase]) -> [Attribute] {
        let elements = cases.compactMap { $0.outcome.element?.name }
        func count(_ element: String) -> String { String(elements.count { $0 == element }) }
        return [
            ("tests", String(cases.count)), ("failures", count("failure")), ("errors", count("error")),
            ("skipped", count("skipped")),
        ]
    }

    /// A name is followed from run to run, and so stays one whatever is in it.
    private static func encoded(_ name: String) -> String { NameEncoding.plain.encode(name) }
}

extension JUnitCase.Outcome {
    /// Its element with the reason; nil for a pass, which has none.
    fileprivate var element: (name: String, message: String)? {
        switch self {
        case .passed: nil
        case .failed(let reason): ("failure", reason)
        case .skipped(let reason): ("skipped", reason)
        case .error(let reason): ("error", reason)
        }
    }
}

extension [JUnitFormat.Attribute] {
    /// As a tag has them, each with a space before it.
    fileprivate var xml: String {
        map { " \($0.name)=\"\(XMLText.escaped($0.value))\"" }.joined()
    }
}
