import Mustache

/// A built-in Mustache template whose values are escaped for one kind of text.
struct Template: Sendable {
    private let template: MustacheTemplate

    /// - Parameters:
    ///   - text: the template.
    ///   - content: how values are escaped in it.
    ///   - name: name of that kind of text, unique in the process.
    /// - Precondition: the template parses; it is a literal of this module.
    init(_ text: String, content: some MustacheContentType, name: String) {
        // The library keeps content types by name and finds them through a pragma only.
        MustacheContentTypes.register(content, named: name)
        do {
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE: \(name) }}\n\(text)")
        } catch {
            preconditionFailure("the built-in template \(name) does not parse: \(error)")
        }
    }

    func render(_ context: Any) -> String {
        template.render(context)
    }
}
