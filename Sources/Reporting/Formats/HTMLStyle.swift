/// The style sheet of an HTML report.
enum HTMLStyle {
    static let text = """
        :root { --ink: #1c1e21; --faint: #5c6370; --line: #d9dce1; --paper: #fdfdfc; --tint: #f2f3f5;
          --good: #1a7f4b; --bad: #b3261e; --open: #8a5a00; --link: #2457c5; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e4e6ea; --faint: #9aa1ad; --line: #3a3f47; --paper: #16181b; --tint: #1f2226;
            --good: #5cc48d; --bad: #f28b82; --open: #e0b050; --link: #8ab4f8; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
        main { max-width: 70rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2.75rem 0 .5rem; overflow-wrap: anywhere; }
        p { max-width: 46rem; margin: .5rem 0; overflow-wrap: anywhere; }
        a { color: var(--link); text-decoration: none; }
        sup { font-size: .7em; line-height: 0; margin-left: .15em; }
        sup + sup::before { content: ","; padding-right: .15em; }
        .subtitle, .remark { color: var(--faint); font-size: .9rem; }
        .headline { font-size: 1.1rem; margin: 1.25rem 0; }
        .alarm { border-left: 4px solid var(--bad); background: var(--tint); color: var(--bad);
          padding: .6rem .9rem; font-weight: 600; }
        .table { overflow-x: auto; margin: .9rem 0; }
        table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums lining-nums; }
        th { text-align: left; font-weight: 600; color: var(--faint); border-bottom: 1px solid var(--line); }
        th, td { padding: .32rem .9rem .32rem 0; vertical-align: baseline; }
        td { border-bottom: 1px solid var(--tint); overflow-wrap: break-word; }
        td.name { min-width: 11rem; max-width: 22rem; }
        td.improved, td.regressed, td.inconclusive, td.unchanged { white-space: nowrap; }
        th.number, td.number { text-align: right; white-space: nowrap; }
        td.improved { color: var(--good); font-weight: 600; }
        td.regressed { color: var(--bad); font-weight: 600; }
        td.inconclusive { color: var(--open); }
        td.unchanged { color: var(--faint); }
        details { margin: .5rem 0; }
        summary { cursor: pointer; color: var(--faint); font-size: .9rem; }
        .notes ol { font-size: .875rem; color: var(--faint); padding-left: 1.5rem; }
        @media print { main { max-width: none; padding: 0; } details { display: block; } }
        """
}
