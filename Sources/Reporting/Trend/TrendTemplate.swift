/// The template of the trend page.
enum TrendTemplate {
    /// The page as a whole.
    static let page = """
        <!DOCTYPE html>
        <html lang="en" id="top">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="\(HTMLTemplate.policy)">
        <title>{{title}}</title>
        <link rel="icon" href="data:,">
        <style>
        \(HTMLStyle.text)
        \(TrendStyle.text)
        </style>
        </head>
        <body>
        <main>
        <header>
        <h1>{{title}}</h1>
        <p class="subtitle">{{subtitle}}</p>
        <p class="tools" hidden></p>
        </header>
        \(answer)
        <details class="contents"><summary>Contents</summary>
        <ul>{{#scenarios}}<li><a href="#{{anchor}}">{{name}}</a></li>{{/scenarios}}</ul>
        </details>
        {{#scenarios}}
        \(scenario)
        {{/scenarios}}
        </main>
        <script>\(HTMLScript.text)</script>
        </body>
        </html>

        """

    private static let answer = """
        <section id="answer">
        <p class="lead{{tone}}">{{lead}}</p>
        {{#rest}}
        <p>{{.}}</p>
        {{/rest}}
        {{#breaches}}
        <h2>\(TrendBreachTable.title)</h2>
        <div class="broken">
        \(linked)
        </div>
        {{/breaches}}
        {{#recent}}
        <h2>What changed lately, and what is still worse</h2>
        \(linked)
        {{/recent}}
        {{#earlier}}
        <details><summary>{{count}}</summary>
        {{#table}}
        \(linked)
        {{/table}}
        </details>
        {{/earlier}}
        {{#remarks}}
        <p class="note">{{.}}</p>
        {{/remarks}}
        </section>
        """

    /// A table whose rows lead to their scenarios.
    private static let linked = """
        <div class="table"><table class="{{tableClass}}">
        <thead><tr>{{#columns}}<th scope="col">{{title}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr>{{#cells}}<td{{{kind}}}>{{#link}}<a href="#{{.}}">{{/link}}{{text}}{{#link}}</a>{{/link}}{{/cells}}
        {{/rows}}
        </tbody>
        </table></div>
        """

    private static let scenario = """
        <section id="{{anchor}}" class="card trend">
        <h2><a class="anchor" href="#{{anchor}}">{{name}}</a>{{#badge}} <span{{{kind}}}>{{text}}</span>{{/badge}}</h2>
        {{#paragraphs}}
        <p{{{tone}}}>{{text}}</p>
        {{/paragraphs}}
        {{#figure}}
        <figure>
        <figcaption><b>Night after night</b> <span class="note">{{note}}</span></figcaption>
        <ul class="legend">\
        {{#legend}}<li{{#series}} data-s="{{.}}"{{/series}}><i class="{{sign}} {{ink}}"></i>{{entry}}</li>{{/legend}}</ul>
        <div class="panels">\
        {{#panels}}<div><p class="panel">{{heading}} <span>{{latest}}</span></p>{{{svg}}}</div>{{/panels}}</div>
        <details class="data"><summary>Numbers</summary>
        {{#data}}
        \(HTMLTemplate.table)
        {{/data}}
        </details>
        </figure>
        {{/figure}}
        </section>
        """
}
