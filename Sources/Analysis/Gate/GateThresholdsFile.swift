#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// `thresholds.json`: what a gate lets pass, where it is not what it lets pass by itself.
///
/// ```json
/// {"schema": 1, "significance": 0.01, "window": 20,
///  "figures": {"memory.peak.ratio": {"relative": 0.2}},
///  "scenarios": {"http-call/shutdown": {"goodput.ratio": {"rule": "off"}}}}
/// ```
package struct GateThresholdsFile: Decodable, Sendable {
    /// Version of this layout; a reader refuses a newer one.
    package static let currentSchema = 1

    private let schema: Int
    private let significance: Double?
    private let window: Int?
    private let figures: [String: Entry]?
    private let scenarios: [String: [String: Entry]]?

    private struct Entry: Decodable {
        let rule: GateRule?
        let absolute: Double?
        let relative: Double?

        private enum CodingKeys: String, CodingKey, CaseIterable {
            case rule, absolute, relative
        }

        init(from decoder: any Decoder) throws {
            try UnknownKey.refuse(in: decoder, but: CodingKeys.allCases)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            rule = try container.decodeIfPresent(GateRule.self, forKey: .rule)
            absolute = try container.decodeIfPresent(Double.self, forKey: .absolute)
            relative = try container.decodeIfPresent(Double.self, forKey: .relative)
        }
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, significance, window, figures, scenarios
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        schema = try container.decode(Int.self, forKey: .schema)
        // A later schema may have more keys, and it is the schema that is to be told then.
        if schema <= Self.currentSchema { try UnknownKey.refuse(in: decoder, but: CodingKeys.allCases) }
        significance = try container.decodeIfPresent(Double.self, forKey: .significance)
        window = try container.decodeIfPresent(Int.self, forKey: .window)
        figures = try container.decodeIfPresent([String: Entry].self, forKey: .figures)
        scenarios = try container.decodeIfPresent([String: [String: Entry]].self, forKey: .scenarios)
    }

    /// A key that means nothing: most likely a slip, and what it was to change would stay as it is.
    private struct UnknownKey: Error, CustomStringConvertible {
        let description: String

        /// - Throws: the first such key, with its place and what is allowed there.
        static func refuse(in decoder: any Decoder, but known: [any CodingKey]) throws {
            let keys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
            let names = known.map(\.stringValue)
            guard let key = keys.filter({ !names.contains($0) }).min() else { return }
            let path = decoder.codingPath.map { "'\($0.stringValue)'" }.joined(separator: ", ")
            let place = path.isEmpty ? "its top" : path
            throw UnknownKey(
                description:
                    "an unknown key '\(key)' at \(place), where these are allowed: \(names.joined(separator: ", "))"
            )
        }
    }

    /// Any key that a file has.
    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// The limits of the file over the standard ones.
    ///
    /// - Parameters:
    ///   - bytes: the text of the file.
    ///   - path: named in an error.
    ///   - scenarios: names that a scenario may have.
    /// - Throws: `GateThresholdsError`.
    package static func thresholds(
        _ bytes: [UInt8],
        from path: String,
        scenarios: Set<String>
    ) throws(GateThresholdsError) -> GateThresholds {
        let file: GateThresholdsFile
        do {
            file = try JSONDecoder().decode(GateThresholdsFile.self, from: Data(bytes))
        } catch {
            throw .unreadable(path: path, reason: GateThresholdsError.reason(of: error))
        }
        guard file.schema <= currentSchema else {
            throw .newer(path: path, found: file.schema, known: currentSchema)
        }
        guard file.schema >= 1 else { throw .outOfRange(path: path, place: "schema", range: "\(currentSchema)") }
        return try file.thresholds(path: path, scenarios: scenarios)
    }

    private func thresholds(path: String, scenarios known: Set<String>) throws(GateThresholdsError) -> GateThresholds {
        var thresholds = GateThresholds.standard
        thresholds.significance = significance ?? thresholds.significance
        thresholds.window = window ?? thresholds.window
        guard thresholds.significance > 0, thresholds.significance < 1 else {
            throw .outOfRange(path: path, place: "significance", range: "above 0 and below 1")
        }
        guard 5...1000 ~= thresholds.window else {
            throw .outOfRange(path: path, place: "window", range: "from 5 to 1000")
        }
        for (figure, entry) in Self.sorted(figures) {
            thresholds.figures[figure] = try limit(entry, of: figure, over: thresholds, in: nil, path: path)
        }
        for (scenario, entries) in Self.sorted(scenarios) {
            guard known.contains(scenario) else {
                throw .unknownScenario(path: path, name: scenario, known: known.sorted())
            }
            for (figure, entry) in Self.sorted(entries) {
                let limit = try limit(entry, of: figure, over: thresholds, in: scenario, path: path)
                thresholds.scenarios[scenario, default: [:]][figure] = limit
            }
        }
        return thresholds
    }

    private func limit(
        _ entry: Entry,
        of name: String,
        over thresholds: GateThresholds,
        in scenario: String?,
        path: String
    ) throws(GateThresholdsError) -> GateLimit {
        guard let figure = GateFigure.named(name) else {
            throw .unknownFigure(path: path, name: name, known: GateFigure.catalogue.map(\.name))
        }
        var limit = thresholds.limit(of: figure, in: scenario ?? "")
        for value in [entry.absolute, entry.relative].compactMap({ $0 }) where !(value >= 0) {
            let place = [scenario, name].compactMap { $0 }.joined(separator: ", ")
            throw .outOfRange(path: path, place: place, range: "0 or more")
        }
        limit.rule = entry.rule ?? limit.rule
        limit.absolute = entry.absolute ?? limit.absolute
        limit.relative = entry.relative ?? limit.relative
        return limit
    }

    /// Always in one order, so that of two mistakes always the same is told.
    private static func sorted<Value>(_ entries: [String: Value]?) -> [(key: String, value: Value)] {
        (entries ?? [:]).sorted { $0.key < $1.key }
    }
}
