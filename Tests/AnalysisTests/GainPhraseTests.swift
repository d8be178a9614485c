import Testing
import WastedWorkResults
import WastedWorkStatistics

@testable import WastedWorkAnalysis

@Suite struct GainPhraseTests {
    @Test(
        "a saving that is negative costs, and a gain that is negative is a loss",
        arguments: [
            (0.01, 0.0, 0.02, Polarity.lowerIsBetter, "saving 99 % (98–100 %)", "saving 98–100 %"),
            (1.21, 1.05, 1.4, .lowerIsBetter, "costs 21 % more (5.0–40 %)", "costs 5.0–40 % more"),
            (1.21, 1.05, 1.4, .higherIsBetter, "gain 21 % (5.0–40 %)", "gain 5.0–40 %"),
            (0.92, 0.9, 0.93, .higherIsBetter, "loss 8.0 % (7.0–10 %)", "loss 7.0–10 %"),
            (0.97, 0.88, 1.25, .lowerIsBetter, "saving 3.0 % (−25 to 12 %)", "change −12 to 25 %"),
            (1.03, 0.88, 1.25, .higherIsBetter, "gain 3.0 % (−12 to 25 %)", "change −12 to 25 %"),
        ]
    )
    func words(value: Double, low: Double, high: Double, polarity: Polarity, text: String, range: String) {
        let interval = ConfidenceInterval(low: low, high: high, level: 0.95)
        let phrase = GainPhrase(ratio: Estimate(value: value, interval: interval, count: 6), polarity: polarity)
        #expect(phrase.text == text)
        #expect(phrase.range == range)
    }

    @Test("from four times as much on it is a factor")
    func factor() {
        let interval = ConfidenceInterval(low: 5.56, high: 25.7, level: 0.95)
        let ratio = Estimate(value: 13.88, interval: interval, count: 10)
        #expect(GainPhrase(ratio: ratio, polarity: .higherIsBetter).text == "gain ×14 (×5.6–×26)")
        #expect(GainPhrase(ratio: ratio, polarity: .lowerIsBetter).text == "costs ×14 (×5.6–×26)")
    }

    @Test("without an interval there is no range and no standing")
    func single() {
        let phrase = GainPhrase(saving: Estimate(value: -0.21, interval: nil, count: 1))
        #expect(phrase.text == "costs 21 % more" && phrase.range == nil && phrase.standing == nil)
    }
}
