/// A report in GitHub-flavoured Markdown.
enum MarkdownFormat {
    static func text(of report: Report) -> String {
        template.render(report)
    }

    private static let template = Template(text, content: MarkdownContent(), name: "wasted-work-markdown")

    private static let text = """
        # {{title}}

        {{subtitle}}

        {{#alarms}}
        > **{{.}}**

        {{/alarms}}
        **{{headline.text}}**\(references("headline.notes"))

        {{#remarks}}
        {{.}}

        {{/remarks}}
        {{#sections}}
        ## {{title.text}}\(references("title.notes"))

        {{#paragraphs}}
        {{text}}

        {{/paragraphs}}
        {{#tables}}
        |{{#columns}} {{title}} |{{/columns}}
        |{{#columns}}{{#isNumeric}}---:{{/isNumeric}}{{^isNumeric}}---{{/isNumeric}}|{{/columns}}
        {{#rows}}
        |{{#cells}} {{text}}\(references("notes")) |{{/cells}}
        {{/rows}}

        {{/tables}}
        {{#folds}}
        <details><summary>{{summary}}</summary>

        |{{#table.columns}} {{title}} |{{/table.columns}}
        |{{#table.columns}}{{#isNumeric}}---:{{/isNumeric}}{{^isNumeric}}---{{/isNumeric}}|{{/table.columns}}
        {{#table.rows}}
        |{{#cells}} {{text}}\(references("notes")) |{{/cells}}
        {{/table.rows}}

        </details>

        {{/folds}}
        {{/sections}}
        {{#notes}}
        [^{{number}}]: {{text}}
        {{/notes}}

        """

    /// A space between two, which would read as one number without.
    private static func references(_ notes: String) -> String {
        "{{#\(notes)}}{{^first()}} {{/first()}}[^{{.}}]{{/\(notes)}}"
    }
}
