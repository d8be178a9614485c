import Testing

@testable import WastedWorkStatistics

@Suite struct LostSavingTests {
    @Test func `the loss is the share of the sound saving that is gone`() throws {
        let loss = try loss([10, 10, 10], [1, 1, 1], [10, 10, 10], [4, 4, 4])
        #expect(loss.sound?.value == 0.9 && loss.flawed?.value == 0.6)
        #expect(abs(try #require(loss.lost).value - 1.0 / 3) < 1e-12)
    }

    @Test func `what all four values of a pair share cancels out`() throws {
        let scale: [Double] = [1, 5, 2, 9, 3, 4]
        let loss = try loss(scale.map { $0 * 10 }, scale, scale.map { $0 * 10 }, scale.map { $0 * 10 })
        let interval = try #require(loss.lost?.interval)
        #expect(abs(interval.low - 1) < 1e-12 && abs(interval.high - 1) < 1e-12)
    }

    @Test func `a candidate that costs more than the baseline loses more than all, and is not clipped`() throws {
        let loss = try loss([10, 10], [0, 0], [10, 10], [60, 40])
        #expect(loss.flawed?.value == -4 && loss.lost?.value == 5)
        #expect(try #require(loss.lost?.interval).low > 1)
    }

    @Test func `nothing can be lost where nothing is saved or there was nothing`() throws {
        #expect(try loss([10, 10], [10, 10], [10, 10], [5, 5]).lost == nil)
        let none = try loss([0, 0], [1, 1], [10, 10], [5, 5])
        #expect(none.sound == nil && none.lost == nil && none.flawed?.value == 0.5)
    }

    @Test func `an interval that would lean on resamples without a saving is not given`() throws {
        let lost = try #require(loss([10, 10, 10], [0, 20, 0], [10, 10, 10], [10, 10, 10]).lost)
        #expect(lost.interval == nil)
    }

    private func loss(_ values: [Double]...) throws -> LostSaving {
        let samples = try values.map { try Sample.of($0) }
        return LostSaving(
            sound: (samples[0], samples[1]),
            flawed: (samples[2], samples[3]),
            bootstrap: Bootstrap(size: values[0].count, seed: 1)
        )
    }
}
