#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Numbers as a reader would write them: as many digits as mean something, a true minus sign, never an exponent.
package enum Numeral {
    /// So many significant digits; whole numbers are not rounded away.
    ///
    /// - Parameters:
    ///   - value: any number; what is not finite becomes `?`.
    ///   - digits: at least 1.
    package static func significant(_ value: Double, digits: Int = 3) -> String {
        guard value != 0, value.isFinite else { return value == 0 ? "0" : "?" }
        return fixed(value, decimals: decimals(value, digits: digits))
    }

    /// So many digits behind the point.
    package static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite else { return "?" }
        let scaled = (abs(value) * pow(10, Double(decimals))).rounded()
        guard scaled < 1e18 else { return sign(value) + String(abs(value)) }
        var digits = String(Int(scaled))
        guard scaled > 0 else { return decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0" }
        guard decimals > 0 else { return sign(value) + digits }
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return sign(value) + digits.dropLast(decimals) + "." + digits.suffix(decimals)
    }

    /// Digits behind the point that leave so many significant ones, counted after rounding.
    package static func decimals(_ value: Double, digits: Int) -> Int {
        guard value != 0, value.isFinite else { return 0 }
        let exponent = Int(floor(log10(abs(value))))
        // More would not fit what a double holds exactly.
        let decimals = min(digits - 1 - exponent, 17)
        guard decimals > 0 else { return 0 }
        let isCarried = (abs(value) * pow(10, Double(decimals))).rounded() >= pow(10, Double(digits))
        return isCarried ? decimals - 1 : decimals
    }

    /// A share as a percentage without its sign: whole from 10 on, and never 100 or 0 unless it is.
    package static func percent(_ fraction: Double) -> String {
        let percent = fraction * 100
        guard percent.isFinite else { return "?" }
        let magnitude = abs(percent)
        if magnitude > 99, magnitude < 100 {
            return fixed(percent, decimals: magnitude <= 99.9 ? 1 : 2).replacingWhole(magnitude)
        }
        return magnitude >= 10 ? fixed(percent, decimals: 0) : significant(percent, digits: 2)
    }

    /// Two shares as a range of percentages without its sign.
    package static func percentRange(_ low: Double, _ high: Double) -> String {
        range(percent(low), percent(high))
    }

    /// Two numbers as a range: `97–99`, and `−12 to 25` where a dash would look like a sign.
    package static func range(_ low: String, _ high: String) -> String {
        if low == high { return low }
        return low.hasPrefix("−") || high.hasPrefix("−") ? "\(low) to \(high)" : "\(low)–\(high)"
    }

    /// A range as it stands behind its estimate; nil when it reads the same, and so tells nothing.
    package static func interval(_ low: String, _ high: String, around value: String) -> String? {
        low == value && high == value ? nil : range(low, high)
    }

    /// A number and the noun in its number: `1 trial`, `2 trials`.
    package static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    /// A whole number that a file holds as a fraction.
    package static func counted(_ count: Double, _ noun: String) -> String {
        "\(whole(count)) \(noun)\(count == 1 ? "" : "s")"
    }

    /// Without decimals, unless the number has any.
    package static func whole(_ count: Double) -> String {
        fixed(count, decimals: count == count.rounded() ? 0 : 1)
    }

    private static func sign(_ value: Double) -> String {
        value < 0 ? "−" : ""
    }
}

extension String {
    /// Keeps rounding from making a whole of almost all.
    fileprivate func replacingWhole(_ magnitude: Double) -> String {
        hasSuffix("100.0") || hasSuffix("100.00") ? (hasPrefix("−") ? "−99.99" : "99.99") : self
    }
}
