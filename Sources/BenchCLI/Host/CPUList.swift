/// A set of cores as the kernel writes it: `0-3,7`.
enum CPUList {
    /// How many cores the list names; nil where it does not read so.
    static func count(_ text: String) -> Int? {
        var count = 0
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
            guard let first = ends.first, let low = first, let last = ends.last, let high = last, high >= low else {
                return nil
            }
            count += high - low + 1
        }
        return count > 0 ? count : nil
    }
}
