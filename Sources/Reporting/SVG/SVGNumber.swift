/// A coordinate in SVG: a tenth of a pixel is as fine as anybody sees.
enum SVGNumber {
    /// At most one decimal; what is no number becomes 0.
    static func text(_ value: Double) -> String {
        let limit = 1e7
        guard value.isFinite else { return "0" }
        let tenths = Int((min(max(value, -limit), limit) * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        let sign = tenths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return "\(sign)\(whole == 0 ? "" : String(whole)).\(rest)"
    }
}
