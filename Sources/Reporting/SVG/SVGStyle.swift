/// The colours of drawings.
///
/// Inks that meet in one chart differ in lightness by ten units of L* and more, so that they stay apart in grey print,
/// and by as much as the eye needs in either kind of red-green blindness: orphaned is darkest on paper, useful in the
/// middle, doomed lightest. `PaletteTests` holds them to it.
enum SVGStyle {
    /// Variables on light paper.
    static let light = """
        --paper: #fdfdfc; --ink: #1c1e21; --faint: #5a616d; --line: #dfe2e7; --rule: #8b93a0;
        --useful: #7db0e3; --doomed: #c6ccd5; --edge: #98a0ac; --orphaned: #a92f08; --waiting: #b38000;
        --flight: #272c34; --first: #272c34; --middle: #b38000; --last: #08756d; --noise: #e9ebef;
        """

    /// Variables on dark paper.
    static let dark = """
        --paper: #16181b; --ink: #e4e6ea; --faint: #a3aab6; --line: #30353c; --rule: #7d8592;
        --useful: #4d86bf; --doomed: #59616d; --edge: #7c8592; --orphaned: #ff7d4a; --waiting: #f2d06b;
        --flight: #f1f3f6; --first: #f1f3f6; --middle: #f2d06b; --last: #23a398; --noise: #24282e;
        """

    /// Rules by the classes of `Ink`.
    static let rules = """
        svg text { font: 11px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
          fill: var(--ink); font-variant-numeric: tabular-nums; }
        svg .t, svg .t text { fill: var(--faint); } svg .b, svg .b text { font-weight: 600; }
        svg path { fill: none; stroke-width: 1; }
        svg .u { stroke: var(--useful); } svg .d { stroke: var(--edge); } svg .o { stroke: var(--orphaned); }
        svg .w { stroke: var(--waiting); } svg .f { stroke: var(--flight); }
        svg .a1 { stroke: var(--first); } svg .a2 { stroke: var(--middle); } svg .a3 { stroke: var(--last); }
        svg .tr { stroke-width: 1.6; stroke-linejoin: round; } svg .h.tr { stroke-dasharray: 4 3; }
        svg .bx { stroke: none; } svg .u.bx { fill: var(--useful); } svg .o.bx { fill: var(--orphaned); }
        svg .d.bx { fill: var(--doomed); stroke: var(--edge); stroke-width: .6; }
        svg .bw { stroke-width: 4.4; } svg .d.bw { stroke: var(--doomed); } svg .w.bw { stroke-width: 1.8; }
        svg .ar { stroke: none; fill: var(--orphaned); fill-opacity: .85; }
        svg .dt { stroke-width: 9.5; stroke-linecap: round; } svg .a2.dt { stroke-width: 7; stroke-linecap: square; }
        svg .p { stroke: var(--paper); stroke-width: 5.6; stroke-linecap: round; }
        svg .v { stroke: var(--ink); stroke-width: 1.4; }
        svg .k { stroke: var(--edge); stroke-width: 3; } svg .i { stroke: var(--ink); stroke-width: 1.2; }
        svg .n { fill: var(--noise); stroke: none; } svg .g { stroke: var(--line); } svg .r { stroke: var(--rule); }
        svg .x { fill: transparent; stroke: none; } svg .paper { fill: var(--paper); }
        """

    /// All of it, for a drawing without a page.
    static let standalone = """
        svg { \(light) }
        @media (prefers-color-scheme: dark) { svg { \(dark) } }
        \(rules)
        """
}
