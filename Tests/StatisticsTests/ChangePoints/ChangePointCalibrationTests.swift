import Testing

@testable import WastedWorkStatistics

/// A small part of what `swift run -c release change-points` simulates, with two standard errors of tolerance.
@Suite struct ChangePointCalibrationTests {
    private static let series = 150

    @Test(arguments: NightlyNoise.allCases)
    func `of unchanged series, looked at every night, no more than is declared have a change`(noise: NightlyNoise) {
        let alarms = alarms(in: noise, nights: 60, shift: 0)
        #expect(Double(alarms) <= 0.05 * Double(Self.series) + 2 * (0.05 * 0.95 * Double(Self.series)).squareRoot())
    }

    @Test func `a step of four standard deviations is seen five nights later, in nine of ten series`() {
        #expect(Double(alarms(in: .gaussian, nights: 60, shift: 4)) >= 0.9 * Double(Self.series))
    }

    /// Series in which a change is confirmed up to the last night; the last five of them are shifted.
    private func alarms(in noise: NightlyNoise, nights: Int, shift: Double) -> Int {
        var generator = SplitMix64(seed: 2026)
        return (0..<Self.series).count { _ in
            var watch = ChangePointWatch(significance: 0.05)
            for (night, value) in noise.nights(nights, using: &generator).enumerated() {
                watch.append(value + (night >= nights - 5 ? shift : 0))
            }
            return watch.changePoints.contains { $0.standing == .confirmed }
        }
    }
}
