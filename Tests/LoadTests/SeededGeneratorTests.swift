import Foundation
import Testing

@testable import WastedWorkLoad

struct SeededGeneratorTests {
    @Test("SplitMix64 gives the published numbers")
    func splitMixVector() {
        var generator = SplitMix64(state: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        // https://rosettacode.org/wiki/Pseudo-random_numbers/Splitmix64
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test("xoshiro256** gives the published numbers")
    func xoshiroVector() {
        var generator = SeededGenerator(state: [1, 2, 3, 4])
        let numbers = (0..<10).map { _ in generator.next() }
        // The reference implementation's, as in the tests of rand_xoshiro.
        #expect(
            numbers == [
                11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
                607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
                10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
            ]
        )
    }

    @Test("a seed fills the state with the first four numbers of SplitMix64")
    func seeding() {
        var filler = SplitMix64(state: 42)
        var byHand = SeededGenerator(state: (0..<4).map { _ in filler.next() })
        var seeded = SeededGenerator(seed: 42)
        #expect((0..<100).allSatisfy { _ in byHand.next() == seeded.next() })
    }

    @Test("a stream does not depend on how much was drawn before")
    func streamsStandApart() {
        let fresh = SeededGenerator(seed: 7)
        var used = fresh
        for _ in 0..<1000 { _ = used.next() }
        #expect(first(of: fresh.stream("demand")) == first(of: used.stream("demand")))
        #expect(first(of: fresh.stream(3)) == first(of: used.stream(3)))
    }

    @Test("other labels, numbers and seeds give other streams")
    func streamsDiffer() {
        let labels = ["arrivals", "demand", "patience", "disconnect", ""]
        let heads = (0..<100).flatMap { seed in
            let root = SeededGenerator(seed: UInt64(seed))
            return labels.map { first(of: root.stream($0)) } + (0..<100).map { first(of: root.stream($0)) }
        }
        #expect(Set(heads).count == heads.count)
    }

    @Test("uniform draws are uniform, and those of neighbouring streams are too")
    func uniformity() {
        var generator = SeededGenerator(seed: 1)
        let draws = (0..<10_000).map { _ in generator.uniform() }
        let heads = (0..<10_000).map { number in
            var stream = generator.stream(number)
            return stream.uniform()
        }
        for sample in [draws, heads] {
            #expect(sample.allSatisfy { 0 <= $0 && $0 < 1 })
            #expect(kolmogorovSmirnovDistance(sample) { $0 } < kolmogorovSmirnovBound(count: sample.count))
        }
    }

    @Test("exponential draws follow 1 − exp(−x)")
    func exponentialLaw() {
        var generator = SeededGenerator(seed: 2)
        let draws = (0..<10_000).map { _ in generator.exponential() }
        #expect(abs(draws.mean - 1) < 0.03)
        #expect(abs(draws.variance - 1) < 0.1)
        #expect(kolmogorovSmirnovDistance(draws) { 1 - exp(-$0) } < kolmogorovSmirnovBound(count: draws.count))
    }

    @Test("normal draws follow the error function")
    func normalLaw() {
        var generator = SeededGenerator(seed: 3)
        let draws = (0..<10_000).map { _ in generator.normal() }
        #expect(abs(draws.mean) < 0.03)
        #expect(abs(draws.variance - 1) < 0.05)
        let distance = kolmogorovSmirnovDistance(draws) { 0.5 * erfc(-$0 / 2.squareRoot()) }
        #expect(distance < kolmogorovSmirnovBound(count: draws.count))
    }

    @Test("the distance used here sees a mean that is off by a tenth")
    func distanceCanFail() {
        var generator = SeededGenerator(seed: 2)
        let draws = (0..<10_000).map { _ in generator.exponential() * 1.1 }
        #expect(kolmogorovSmirnovDistance(draws) { 1 - exp(-$0) } > kolmogorovSmirnovBound(count: draws.count))
    }

    private func first(of stream: SeededGenerator) -> UInt64 {
        var stream = stream
        return stream.next()
    }
}
