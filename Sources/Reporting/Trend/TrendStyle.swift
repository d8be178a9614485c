/// What the trend page has besides the style of a report.
enum TrendStyle {
    static let text = """
        #answer h2 { font-size: 1rem; margin-top: 1.25rem; }
        #answer td:first-child { overflow-wrap: anywhere; min-width: 9rem; }
        #answer td:nth-child(6), #answer .broken td:nth-child(n + 3) { white-space: nowrap; }
        .trend figure { display: block; }
        .trend .panels { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
          gap: .6rem 1.5rem; }
        .trend .panels > div { break-inside: avoid; min-width: 0; }
        .trend .panels svg { max-width: 24rem; }
        .trend .panel { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .6rem; max-width: 24rem; }
        .trend .panel span { font-weight: 400; color: var(--faint); font-variant-numeric: tabular-nums; }
        .trend svg .ar { fill: var(--last); fill-opacity: .2; }
        .trend svg .k.dt { stroke: var(--last); stroke-width: 3; }
        .trend svg .a3.dt, .trend svg .o.dt, .trend svg .w.dt, .trend svg .a1.dt { stroke-width: 7; }
        .trend svg .p { stroke-width: 4; }
        .trend .legend .n { background: var(--last); opacity: .35; }
        .trend td:last-child { letter-spacing: -.05em; white-space: nowrap; }
        """
}
