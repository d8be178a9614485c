/// The templates of the page, one within the other.
enum HTMLTemplate {
    /// Only the page's own script runs, and nothing is fetched.
    static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        + "script-src 'sha256-\(Base64.text(SHA256.digest(of: Array(HTMLScript.text.utf8))))'"

    /// The page around its body.
    static let frame = """
        <!DOCTYPE html>
        <html lang="en" id="top">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <title>{{title}}</title>
        <link rel="icon" href="data:,">
        <style>
        \(HTMLStyle.text)
        </style>
        </head>
        <body>
        {{{body}}}
        {{#values}}
        <script type="application/json" id="run" data-name="{{dataName}}">{{{frame}}}</script>
        <script type="application/json" id="values">{{{.}}}</script>
        {{/values}}
        {{^values}}
        <p class="note">The raw values of this run are too many for this page; they are in its result file.</p>
        {{/values}}
        <script>\(HTMLScript.text)</script>
        </body>
        </html>

        """

    /// All that a reader sees.
    static let body = """
        <main>
        <header>
        <h1>{{title}}</h1>
        <p class="subtitle">{{subtitle}}</p>
        <p class="tools" hidden></p>
        </header>
        \(answer)
        <p class="contents"><a href="#contents">Contents</a></p>
        {{#sections}}
        \(section)
        {{#first()}}
        \(contents)
        {{/first()}}
        {{/sections}}
        \(notes)
        </main>
        """

    private static let answer = """
        <section id="answer">
        {{#alarms}}
        <p class="alarm">{{.}}</p>
        {{/alarms}}
        {{#moreAlarms}}
        {{#first()}}
        <details class="alarms"><summary>{{alarmCount}} more alarms</summary>
        {{/first()}}
        <p class="alarm">{{.}}</p>
        {{#last()}}
        </details>
        {{/last()}}
        {{/moreAlarms}}
        <p class="lead">\(linked("lead"))\(references("headlineNotes"))</p>
        {{#answers}}
        {{#first()}}
        <div class="answers">
        {{/first()}}
        <div class="answer">
        <h2>{{title}}</h2>
        <p class="big"><span>{{before}}</span> <span class="arrow">→</span> <span>{{after}}</span></p>
        <p><b class="{{verdict.kind}}">{{verdict.text}}</b> {{change}}</p>
        <p class="note">{{basis}}</p>
        </div>
        {{#last()}}
        </div>
        {{/last()}}
        {{/answers}}
        <ul class="chips">
        {{#chips}}
        <li class="{{tone}}">{{text}}</li>
        {{/chips}}
        </ul>
        {{#hasRest}}
        <p>\(linked("rest"))</p>
        {{/hasRest}}
        {{#remarks}}
        <p class="note">{{.}}</p>
        {{/remarks}}
        {{{omissions}}}
        </section>
        """

    /// Every part with what came out of it, behind the overview, so that it may stand open without pushing that away.
    private static let contents = """
        <details class="contents" id="contents"><summary>Contents</summary>
        <ul>{{#contents}}<li><a href="#{{anchor}}">{{name}}</a>\
        {{#badge}} <span{{{kind}}}>{{text}}</span>{{/badge}}</li>{{/contents}}</ul>
        </details>
        """

    /// A part of the report, of whatever kind.
    static let section = """
        <section id="{{anchor}}" class="{{kind}}">
        <h2><a class="anchor" href="#{{anchor}}">{{name}}</a>\(references("titleNotes"))\
        {{#badge}} <span{{{kind}}}>{{text}}</span>{{/badge}}</h2>
        {{#paragraphs}}
        <p>{{text}}\(references("notes"))</p>
        {{/paragraphs}}
        {{{charts}}}
        {{#tables}}
        \(table)
        {{/tables}}
        {{#folds}}
        \(fold)\
        {{/folds}}
        {{{details}}}
        </section>
        """

    /// A table that is folded away.
    static let fold = """
        <details><summary>{{summary}}</summary>
        {{#table}}
        \(table)
        {{/table}}
        </details>

        """

    /// A chart that is folded away.
    static let foldedFigure = """
        <details class="more"><summary>{{caption}}</summary>
        \(figure)\
        </details>

        """

    /// A chart with all that belongs to it.
    static let figure = """
        <figure>
        <figcaption><b>{{caption}}</b> <span class="note">{{note}}</span></figcaption>
        <ul class="legend">\
        {{#legend}}<li{{#series}} data-s="{{.}}"{{/series}}><i class="{{sign}} {{ink}}"></i>{{entry}}</li>{{/legend}}</ul>
        <div class="panels">\
        {{#panels}}<div class="{{room}}">{{#heading}}<p class="panel">{{.}}</p>{{/heading}}{{{svg}}}</div>{{/panels}}</div>
        <details class="data"><summary>Numbers</summary>
        {{#data}}
        \(table)
        {{/data}}
        </details>
        </figure>

        """

    static let table = """
        <div class="table"><table class="{{tableClass}}">
        <thead><tr>{{#columns}}<th scope="col">{{title}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr>{{#cells}}<td{{{kind}}}>{{text}}\(references("notes")){{/cells}}
        {{/rows}}
        </tbody>
        </table></div>
        """

    private static let notes = """
        {{#notes}}
        {{#first()}}
        <section class="notes" id="notes">
        <h2>Notes</h2>
        <ol>
        {{/first()}}
        <li id="note-{{number}}">{{text}}</li>
        {{#last()}}
        </ol>
        </section>
        {{/last()}}
        {{/notes}}
        """

    /// A text in pieces, of which some are links.
    private static func linked(_ text: String) -> String {
        ##"{{#\##(text)}}{{#anchor}}<a href="#{{.}}">{{text}}</a>{{/anchor}}{{^anchor}}{{text}}{{/anchor}}{{/\##(text)}}"##
    }

    private static func references(_ notes: String) -> String {
        ##"{{#\##(notes)}}<sup><a href="#note-{{.}}">{{.}}</a></sup>{{/\##(notes)}}"##
    }
}
