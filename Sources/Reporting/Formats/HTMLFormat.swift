/// A report as one HTML file: no script, no network, light and dark.
enum HTMLFormat {
    static func text(of report: Report) -> String {
        template.render(report)
    }

    private static let template = Template(text, content: HTMLContent(), name: "wasted-work-html")

    private static let text = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{{title}}</title>
        <style>
        \(HTMLStyle.text)
        </style>
        </head>
        <body>
        <main>
        <h1>{{title}}</h1>
        <p class="subtitle">{{subtitle}}</p>
        {{#alarms}}
        <p class="alarm">{{.}}</p>
        {{/alarms}}
        <p class="headline">{{headline.text}}\(references("headline.notes"))</p>
        {{#remarks}}
        <p class="remark">{{.}}</p>
        {{/remarks}}
        {{#sections}}
        <section>
        <h2>{{title.text}}\(references("title.notes"))</h2>
        {{#paragraphs}}
        <p>{{text}}\(references("notes"))</p>
        {{/paragraphs}}
        {{#tables}}
        \(table(""))
        {{/tables}}
        {{#folds}}
        <details>
        <summary>{{summary}}</summary>
        \(table("table."))
        </details>
        {{/folds}}
        </section>
        {{/sections}}
        {{#notes}}
        {{#first()}}
        <section class="notes">
        <h2>Notes</h2>
        <ol>
        {{/first()}}
        <li id="note-{{number}}">{{text}}</li>
        {{#last()}}
        </ol>
        </section>
        {{/last()}}
        {{/notes}}
        </main>
        </body>
        </html>

        """

    private static func references(_ notes: String) -> String {
        ##"{{#\##(notes)}}<sup><a href="#note-{{.}}">{{.}}</a></sup>{{/\##(notes)}}"##
    }

    /// - Parameter path: where the table is in the context, with a dot at its end; empty for the context itself.
    private static func table(_ path: String) -> String {
        let sign = ##"{{#isNumeric}} class="number"{{/isNumeric}}"##
        return """
            <div class="table"><table>
            <thead><tr>{{#\(path)columns}}<th scope="col"\(sign)>{{title}}</th>{{/\(path)columns}}</tr></thead>
            <tbody>
            {{#\(path)rows}}
            <tr>{{#cells}}<td class="{{kind}}">{{text}}\(references("notes"))</td>{{/cells}}</tr>
            {{/\(path)rows}}
            </tbody>
            </table></div>
            """
    }
}
