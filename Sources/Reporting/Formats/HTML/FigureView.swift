import Mustache

/// A chart as the template asks for it.
struct FigureView: MustacheParent {
    private let figure: Figure

    init(_ figure: Figure) {
        self.figure = figure
    }

    func child(named name: String) -> Any? {
        switch name {
        case "caption": figure.title
        case "note": figure.note
        case "legend": figure.legend.map(LegendView.init)
        case "panels": figure.panels.map { PanelView($0, of: figure) }
        case "data": TableView(figure.table, sorting: .none)
        default: nil
        }
    }

    private struct PanelView: MustacheParent {
        let panel: Figure.Panel
        let label: String

        init(_ panel: Figure.Panel, of figure: Figure) {
            self.panel = panel
            label = "\(figure.title). \(panel.caption.isEmpty ? "" : "\(panel.caption). ")\(figure.alternative)"
        }

        func child(named name: String) -> Any? {
            switch name {
            case "heading": panel.caption.isEmpty ? nil : panel.caption
            case "room": panel.room.rawValue
            case "svg": panel.graphics.inlineSVG(label: label)
            default: nil
            }
        }
    }

    private struct LegendView: MustacheParent {
        let entry: LegendEntry

        init(_ entry: LegendEntry) {
            self.entry = entry
        }

        func child(named name: String) -> Any? {
            switch name {
            case "entry": entry.name
            case "sign": entry.sign.rawValue
            case "ink": entry.ink.rawValue
            case "series": entry.series
            default: nil
            }
        }
    }
}
