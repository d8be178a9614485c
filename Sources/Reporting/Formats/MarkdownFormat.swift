/// A report in GitHub-flavoured Markdown: the verdict first, one table, and the details folded.
enum MarkdownFormat {
    /// - Parameters:
    ///   - report: what to show.
    ///   - charts: folder of the charts, as the text refers to it; nil for a text without any.
    static func text(of report: Report, charts: String?) -> String {
        template.render(MarkdownView(report, charts: charts, detail: .folded))
    }

    /// The same without files and under the limit of a job summary of a CI service (1 MiB).
    static func summary(of report: Report) -> String {
        let whole = template.render(MarkdownView(report, charts: nil, detail: .folded))
        guard whole.utf8.count > summaryLimit else { return whole }
        let brief = template.render(MarkdownView(report, charts: nil, detail: .left))
        guard brief.utf8.count > summaryLimit else { return brief }
        let lines = brief.split(separator: "\n", omittingEmptySubsequences: false)
        return shortened(lines) + "\n\n(cut off here: the report has more than a summary can hold)\n"
    }

    /// Less than the service takes, since it counts what else a job says.
    private static let summaryLimit = 900_000

    private static func shortened(_ lines: [Substring]) -> String {
        var size = 0
        return lines.prefix { line in
            size += line.utf8.count + 1
            return size < summaryLimit
        }.joined(separator: "\n")
    }

    private static let template = Template(text, content: MarkdownContent(), name: "wasted-work-markdown")

    private static let text = """
        # {{title}}

        {{#alarms}}
        > **{{.}}**

        {{/alarms}}
        **{{lead}}**\(references("headlineNotes"))

        {{#rest}}
        {{.}}

        {{/rest}}
        {{#answers}}
        {{#first()}}
        | Figure | before | after | change (95 %) | verdict |
        |---|---:|---:|---:|---|
        {{/first()}}
        | **{{title}}** | {{beforeAlone}} | {{after}} | {{change}} | {{verdict.text}} |
        {{#last()}}

        {{/last()}}
        {{/answers}}
        {{#chips}}{{^first()}} · {{/first()}}{{text}}{{/chips}}

        {{subtitle}}

        {{#remarks}}
        {{.}}

        {{/remarks}}
        {{#sections}}
        {{#heading}}
        ## {{.}}

        {{/heading}}
        {{#folded}}
        <details><summary><b>{{name}}</b>: {{summary}}</summary>

        {{/folded}}
        {{^folded}}
        {{^heading}}
        ## {{name}}\(references("titleNotes"))

        {{/heading}}
        {{/folded}}
        {{#paragraphs}}
        {{text}}\(references("notes"))

        {{/paragraphs}}
        {{#images}}
        ![{{alternative}}]({{{path}}})

        {{/images}}
        {{#tables}}
        \(table(""))

        {{/tables}}
        {{#folds}}
        <details><summary>{{summary}}</summary>

        \(table("table."))

        </details>

        {{/folds}}
        {{#folded}}
        </details>

        {{/folded}}
        {{/sections}}
        {{#notes}}
        [^{{number}}]: {{text}}
        {{/notes}}

        """

    private static func table(_ path: String) -> String {
        """
        |{{#\(path)columns}} {{title}} |{{/\(path)columns}}
        |{{#\(path)columns}}{{#isNumeric}}---:{{/isNumeric}}{{^isNumeric}}---{{/isNumeric}}|{{/\(path)columns}}
        {{#\(path)rows}}
        |{{#cells}} {{text}}\(references("notes")) |{{/cells}}
        {{/\(path)rows}}
        """
    }

    /// A space between two, which would read as one number without.
    private static func references(_ notes: String) -> String {
        "{{#\(notes)}}{{^first()}} {{/first()}}[^{{.}}]{{/\(notes)}}"
    }
}
