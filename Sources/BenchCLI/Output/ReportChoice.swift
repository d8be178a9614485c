import ArgumentParser

/// The formats in which a report can be had.
enum ReportChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
    case text
    case markdown
    case html
    case json

    /// Ending of a file of that format.
    var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .html: "html"
        case .json: "json"
        }
    }
}
