/// A report as one HTML file: no network, light and dark, whole without its script.
enum HTMLFormat {
    static func text(of report: Report) -> String {
        template.render(PageView(report))
    }

    private static let template = Template(HTMLTemplate.page, content: HTMLContent(), name: "wasted-work-html")
}
