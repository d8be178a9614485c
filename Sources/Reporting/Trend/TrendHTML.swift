import WastedWorkAnalysis

/// A trend as one HTML file: no network, light and dark, whole without its script.
enum TrendHTML {
    static func text(of report: TrendReport) -> String {
        page.render(TrendPageView(report))
    }

    private static let page = Template(TrendTemplate.page, content: HTMLContent(), name: "wasted-work-trend-html")
}
