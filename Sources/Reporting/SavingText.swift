import WastedWorkAnalysis
import WastedWorkStatistics

/// A share with its interval: `99 % (97–100 %)`.
enum SavingText {
    /// nil where there is no ratio.
    static func text(_ saving: Estimate?) -> String? {
        guard let saving else { return nil }
        return share(saving)
    }

    /// The same of what is saved, under a head that says so: what costs more says that, and where the interval has both
    /// signs none is established. nil where there is no ratio.
    static func saving(_ saving: Estimate?) -> String? {
        guard let saving else { return nil }
        let phrase = GainPhrase(saving: saving)
        switch phrase.standing {
        case .loss: return phrase.text
        case .open: return "none established" + (interval(saving).map { " (\($0) %)" } ?? "")
        case .gain: return share(saving)
        case nil: return saving.value < 0 ? phrase.text : share(saving)
        }
    }

    private static func share(_ estimate: Estimate) -> String {
        "\(Numeral.percent(estimate.value)) %" + (interval(estimate).map { " (\($0) %)" } ?? "")
    }

    private static func interval(_ estimate: Estimate) -> String? {
        estimate.interval.flatMap {
            Numeral.interval(
                Numeral.percent($0.low),
                Numeral.percent($0.high),
                around: Numeral.percent(estimate.value)
            )
        }
    }
}
