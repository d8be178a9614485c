/// The style sheet of an HTML report.
enum HTMLStyle {
    static let text = colours + page + answer + figures + tables + SVGStyle.rules + "\n" + print

    private static let light = """
        --tint: #f2f3f5; --good: #1a7f4b; --bad: #b3261e; --open: #8a5a00; --link: #2457c5; --shade: #cfd3d9;
        """
    private static let dark = """
        --tint: #1f2226; --good: #5cc48d; --bad: #f28b82; --open: #e0b050; --link: #8ab4f8; --shade: #4a505a;
        """

    /// Paper is light, whatever the screen was.
    private static let colours = """
        :root { \(SVGStyle.light) \(light) color-scheme: light; }
        @media screen and (prefers-color-scheme: dark) {
          :root:not([data-theme="light"]) { \(SVGStyle.dark) \(dark) color-scheme: dark; } }
        @media screen { :root[data-theme="dark"] { \(SVGStyle.dark) \(dark) color-scheme: dark; } }

        """

    private static let page = """
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
        main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        main > section { margin-top: 2.5rem; scroll-margin-top: 1rem; }
        p { max-width: 50rem; margin: .5rem 0; overflow-wrap: anywhere; }
        a { color: var(--link); text-decoration: none; }
        a:hover { text-decoration: underline; }
        a.anchor { color: inherit; }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        sup { font-size: .7em; line-height: 0; margin-left: .15em; }
        sup + sup::before { content: ","; padding-right: .15em; }
        button { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--line);
          border-radius: .4rem; padding: .2rem .6rem; cursor: pointer; }
        .subtitle, .note { color: var(--faint); font-size: .875rem; }
        .tools { display: flex; flex-wrap: wrap; gap: .5rem; font-size: .875rem; max-width: none; }
        .contents ul { columns: 20rem; padding-left: 1.2rem; margin: .5rem 0; font-size: .875rem; }
        .contents li { overflow-wrap: anywhere; break-inside: avoid; }
        .contents span { color: var(--faint); } .contents .improved { color: var(--good); }
        .contents .regressed { color: var(--bad); } .contents .inconclusive { color: var(--open); }
        .card { border: 1px solid var(--line); border-radius: .75rem; padding: 1.1rem 1.25rem; }
        h2 > span { font-size: .8rem; font-weight: 600; padding: .1rem .55rem; border-radius: 1rem; background: var(--tint);
          color: var(--faint); white-space: nowrap; vertical-align: .1em; }
        .improved { color: var(--good); } .regressed { color: var(--bad); } .inconclusive { color: var(--open); }
        .unchanged { color: var(--faint); }
        h2 > span.improved { color: var(--good); } h2 > span.regressed { color: var(--bad); }
        h2 > span.inconclusive { color: var(--open); }
        details { margin: .5rem 0; }
        summary { cursor: pointer; color: var(--faint); font-size: .875rem; overflow-wrap: anywhere; }
        .tip { position: fixed; z-index: 9; max-width: min(26rem, 92vw); padding: .35rem .6rem; border-radius: .4rem;
          background: var(--ink); color: var(--paper); font-size: .8rem; line-height: 1.4; pointer-events: none;
          overflow-wrap: anywhere; }

        """

    private static let answer = """
        #answer { margin-top: 1.25rem; }
        .lead { font-size: 1.25rem; line-height: 1.4; max-width: 56rem; }
        .alarm { border-left: 4px solid var(--bad); background: var(--tint); color: var(--bad);
          padding: .6rem .9rem; font-weight: 600; max-width: none; }
        .alarms > summary { color: var(--bad); }
        .answers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1rem;
          margin: 1.25rem 0; }
        .answer { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; }
        .answer h2 { font-size: .95rem; color: var(--faint); font-weight: 600; margin: 0; }
        .answer p { margin: .25rem 0 0; font-size: .875rem; }
        .answer .big { font-size: 2rem; line-height: 1.2; font-weight: 650; letter-spacing: -.02em;
          font-variant-numeric: tabular-nums; }
        .answer .big span { white-space: nowrap; }
        .answer .arrow { color: var(--faint); font-weight: 400; }
        .chips { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0; }
        .chips li { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; font-size: .8rem; }
        .chips li::before { content: "● "; color: var(--faint); }
        .chips .good::before { content: "✓ "; color: var(--good); }
        .chips .bad::before { content: "✗ "; color: var(--bad); }
        .chips .open::before { content: "? "; color: var(--open); font-weight: 700; }

        """

    private static let figures = """
        .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
          gap: 0 1.75rem; margin: 1rem 0; }
        .overview .figures, .waterfall .figures { display: block; }
        figure { margin: 0; min-width: 0; }
        .card figure { display: grid; grid-row: span 4; grid-template-rows: subgrid; row-gap: 0; }
        figcaption { line-height: 1.35; }
        figcaption .note { font-size: .8rem; }
        .panels svg { display: block; width: 100%; height: auto; max-width: 26rem; }
        .overview .panels svg { max-width: none; }
        .overview .narrow { display: none; }
        .waterfall .panels { display: grid; gap: 1rem 1.75rem;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
        .waterfall .panels svg { max-width: 36rem; }
        .panel { font-size: .8rem; font-weight: 600; margin: .25rem 0 0; }
        .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem .8rem; padding: 0; margin: .35rem 0;
          align-content: start;
          font-size: .8rem; color: var(--faint); }
        .legend button { border: 0; background: none; padding: 0; }
        .legend button[aria-pressed="false"] { text-decoration: line-through; opacity: .55; }
        .legend i { display: inline-block; margin-right: .35rem; width: .9rem; height: .7rem; vertical-align: -.03em;
          color: var(--ink); print-color-adjust: exact; }
        .legend .u { color: var(--useful); } .legend .d { color: var(--doomed); } .legend .o { color: var(--orphaned); }
        .legend .w { color: var(--waiting); } .legend .f { color: var(--flight); } .legend .a1 { color: var(--first); }
        .legend .a2 { color: var(--middle); } .legend .a3 { color: var(--last); }
        .legend .box { background: currentColor; } .legend .line, .legend .dashes { height: 0; vertical-align: .25em;
          border-top: 2px solid currentColor; }
        .legend .dashes { border-top-style: dashed; } .legend .dot { width: .7rem; border-radius: 50%;
          background: currentColor; }
        .legend .a1.dot { background: none; border: 2px solid currentColor; }
        .legend .a2.dot { border-radius: 0; transform: scale(.85); }
        .legend .v { width: 0; height: .8rem; border-left: 2px solid currentColor; border-top: 0; vertical-align: -.1em; }
        .data > summary, .more > summary { font-size: .8rem; }
        @media screen and (max-width: 46rem) {
          .overview .wide { display: none; } .overview .narrow { display: block; }
          .card { padding: .9rem; } main { padding: 1.25rem .9rem 3rem; } }

        """

    private static let tables = """
        .table { overflow-x: auto; margin: .9rem 0; }
        table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums lining-nums; }
        th { text-align: right; font-weight: 600; color: var(--faint); border-bottom: 1px solid var(--line); }
        th button { border: 0; background: none; padding: 0; font-weight: inherit; text-align: inherit; }
        th[aria-sort="descending"] button::after { content: " ↓"; } th[aria-sort="ascending"] button::after { content: " ↑"; }
        th, td { padding: .32rem .9rem .32rem 0; vertical-align: baseline; }
        td { border-bottom: 1px solid var(--tint); overflow-wrap: break-word; text-align: right; white-space: nowrap; }
        \(wordColumns) { text-align: left; white-space: normal; max-width: 34rem; }
        .card > .table td, .card > details > .table td { white-space: normal; }
        .w2 td:nth-child(2) { min-width: 5.5rem; }
        td:first-child { min-width: 8rem; max-width: 22rem; }
        .overview .sortable td:not(:first-child) { white-space: nowrap; }
        td.improved, td.regressed { font-weight: 600; }
        .data table { font-size: .8rem; }
        @media screen and (max-width: 46rem) {
          .table { background: linear-gradient(to left, var(--paper), transparent) right / 2rem 100% no-repeat local,
            linear-gradient(to left, var(--shade), transparent) right / .6rem 100% no-repeat scroll; }
          .table th:first-child, .table td:first-child { position: sticky; left: 0; background: var(--paper); }
          .table td:first-child { min-width: 7rem; } .card th { font-size: .78rem; } }
        .notes ol { font-size: .875rem; color: var(--faint); padding-left: 1.5rem; overflow-wrap: anywhere; }

        """

    /// `w2` says of a table that its second column holds words.
    private static let wordColumns = (1...20).flatMap { column in
        ["td", "th"].map { ".w\(column) \($0):nth-child(\(column))" }
    }.joined(separator: ", ")

    private static let print = """
        @media print {
          main { max-width: none; padding: 0; } .tools, .contents, .tip { display: none; }
          .card { border: 0; padding: 0; } figure, .answer, tr, .panels > div { break-inside: avoid; }
          h2, figcaption { break-after: avoid; } .table { overflow: visible; } .panels svg { max-height: 96vh; }
          table, .data table { font-size: .62rem; max-width: 100%; } th, td { padding-right: .4rem; }
          td, .overview .sortable td:not(:first-child) { white-space: normal; } td:first-child { min-width: 4.5rem; overflow-wrap: anywhere; }
          .figures { display: block; orphans: 1; widows: 1; } .figures > figure { display: inline-block; width: 48%; margin: 0 1% 1rem 0;
            vertical-align: top; } .overview .figures > figure, .waterfall .figures > figure { display: block; width: auto; } }
        """
}
