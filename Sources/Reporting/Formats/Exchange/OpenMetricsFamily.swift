/// A metric family of OpenMetrics: a gauge, with its samples one after the other.
///
/// Gauges alone read the same in the older text format of Prometheus, to which `UNIT` is a comment.
struct OpenMetricsFamily {
    /// A label and its value.
    typealias Label = (name: String, value: String)

    /// Name of every sample; ends with the unit.
    let name: String
    /// The unit, or nil.
    let unit: String?
    /// One line for the reader.
    let help: String
    private var samples: [String] = []

    /// - Parameters:
    ///   - name: words joined by `_`, without the unit.
    ///   - unit: a base unit, in words joined by `_`.
    ///   - help: one line for the reader.
    init(_ name: String, unit: String? = nil, help: String) {
        self.name = (["wasted_work", name] + [unit].compactMap { $0 }).joined(separator: "_")
        self.unit = unit
        self.help = help
    }

    /// Adds a sample.
    ///
    /// - Parameters:
    ///   - labels: no two samples of a family have the same; an empty one counts as absent.
    ///   - value: a finite number.
    mutating func add(_ labels: [Label], _ value: Double) {
        let texts = labels.filter { !$0.value.isEmpty }.map { label in
            "\(label.name)=\"\(Self.escaped(NameEncoding.plain.encode(label.value)))\""
        }
        let set = texts.isEmpty ? "" : "{\(texts.joined(separator: ","))}"
        samples.append("\(name)\(set) \(DecimalText.digits(value))")
    }

    /// Its lines; none where it has no sample.
    var lines: [String] {
        guard !samples.isEmpty else { return [] }
        let unitLine = unit.map { ["# UNIT \(name) \($0)"] } ?? []
        return ["# TYPE \(name) gauge"] + unitLine + ["# HELP \(name) \(Self.escaped(help))"] + samples
    }

    /// As the exposition format wants label values and help.
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\"": "\\\""
            case "\n": "\\n"
            default: String(scalar)
            }
        }.joined()
    }
}
