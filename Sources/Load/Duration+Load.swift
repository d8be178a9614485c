import WastedWorkMeasurement

extension Duration {
    /// That many seconds, rounded to the nanosecond: a plan then compares exactly and prints shortly.
    ///
    /// - Parameter seconds: not negative; more than 30 years, as the tail of a wide distribution may give, counts as 30 years.
    static func rounded(seconds: Double) -> Duration {
        .nanoseconds(Int64((min(seconds, 1e9) * 1e9).rounded()))
    }

    /// For a reader: `2.5 s`, `50 ms`, `250 µs`.
    var readable: String {
        switch inSeconds {
        case 0: "0 s"
        case 1...: "\(inSeconds.readable) s"
        case 1e-3...: "\((inSeconds * 1e3).readable) ms"
        default: "\((inSeconds * 1e6).readable) µs"
        }
    }
}

extension Double {
    /// For a reader: at most three decimals, none where there are none.
    var readable: String {
        let text = "\((self * 1000).rounded() / 1000)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
