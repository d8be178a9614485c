#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Finds which metric a line of a history's file is of, without making a text of its name.
///
/// Lines are sorted, so the metric is nearly always that of the line before or the next one.
struct MetricFinder {
    private var names: [[UInt8]]
    private let takesAll: Bool
    private var last = 0

    /// - Parameters:
    ///   - metrics: those that are asked for; nil for all.
    ///   - columns: gets a place for each.
    init(_ metrics: [String]?, _ columns: inout HistoryColumns) {
        // In the order of the lines.
        let wanted = Set(metrics ?? []).sorted()
        for name in wanted { _ = columns.place(of: name) }
        names = wanted.map { Array($0.utf8) }
        takesAll = metrics == nil
    }

    /// Place of the metric in the columns; nil when it is not asked for.
    mutating func place(of name: UnsafeBufferPointer<UInt8>.SubSequence, in columns: inout HistoryColumns) -> Int? {
        var place = last
        for _ in names.indices {
            if isName(place, name) {
                last = place
                return place
            }
            place = place + 1 == names.count ? 0 : place + 1
        }
        guard takesAll else { return nil }
        names.append(Array(name))
        last = names.count - 1
        return columns.place(of: String(decoding: name, as: UTF8.self))
    }

    private func isName(_ place: Int, _ name: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
        guard names[place].count == name.count, let bytes = name.base.baseAddress else { return false }
        return names[place].withUnsafeBufferPointer { known in
            known.baseAddress.map { memcmp($0, bytes + name.startIndex, name.count) == 0 } ?? false
        }
    }
}
