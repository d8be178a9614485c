/// Fewer values in place of many.
enum Thinned {
    /// The largest of each run of neighbours, so that no peak is lost; of ascending values the last of each run.
    ///
    /// - Parameters:
    ///   - values: in order.
    ///   - count: at most so many are left.
    static func largest(_ values: [Double], to count: Int) -> [Double] {
        guard values.count > count, count > 0 else { return values }
        let length = (values.count + count - 1) / count
        return stride(from: 0, to: values.count, by: length).compactMap { start in
            values[start..<min(start + length, values.count)].max()
        }
    }
}
