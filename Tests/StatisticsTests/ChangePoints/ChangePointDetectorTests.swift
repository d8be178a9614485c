import Testing

@testable import WastedWorkStatistics

@Suite struct ChangePointDetectorTests {
    @Test func `nothing is said of fewer than thirteen nights, nor of equal ones`() throws {
        #expect(ChangePointDetector.fewestNights == 13)
        #expect(try changes(Array(repeating: 0, count: 7) + Array(repeating: 9, count: 5)).isEmpty)
        for level in [0, 1.0 / 3, -7e9] { #expect(try changes(Array(repeating: level, count: 200)).isEmpty) }
    }

    @Test(arguments: [40, 90, 300])
    func `a step is found at its night, with the levels on both sides`(night: Int) throws {
        let found = try changes(stepped(at: [night], by: 4, count: night + 12))
        #expect(found.map(\.standing) == [.confirmed])
        let change = try #require(found.first)
        #expect(abs(change.index - night) <= 1)
        #expect(abs(change.before) < 0.5 && abs(change.after - 4) < 1)
        #expect(change.pValue <= 0.05)
    }

    @Test func `a step down is found as well as one up, in any unit`() throws {
        let up = stepped(at: [50], by: 4, count: 70)
        let expected = try changes(up).map(\.index)
        #expect(!expected.isEmpty)
        #expect(try changes(up.map { -$0 }).map(\.index) == expected)
        #expect(try changes(up.map { 1e-6 * $0 - 3 }).map(\.index) == expected)
    }

    @Test func `a spike, however high, is no change on any night`() throws {
        var nights = NightlyNoise.gaussian.nights(60, seed: 5)
        nights[40] = 1e6
        for count in 41...60 { #expect(try changes(Array(nights[..<count])).isEmpty) }
    }

    @Test func `a step from nothing is suspected after three nights and confirmed after five`() throws {
        let standings = try (1...9).map { later in
            try changes(Array(repeating: 0, count: 30) + Array(repeating: 1, count: later)).first?.standing
        }
        #expect(standings == [nil, nil, .suspected, .suspected] + Array(repeating: .confirmed, count: 5))
    }

    @Test func `a step from nothing has its levels and its night`() throws {
        let found = try changes(Array(repeating: 0, count: 60) + [3, 4, 3, 5, 4, 3, 4])
        #expect(found.map(\.index) == [60])
        #expect(found.map(\.before) == [0] && found.map(\.after) == [4])
    }

    @Test(arguments: [1, 2, 3, 4])
    func `an outage of fewer than five nights is never confirmed, and nothing is said once it is over`(length: Int)
        throws
    {
        for seed in UInt64(1)...8 {
            var nights = NightlyNoise.gaussian.nights(110, seed: seed)
            for night in 72..<(72 + length) { nights[night] -= 20 }
            var watch = ChangePointWatch(significance: 0.05 / 300)
            for (night, value) in nights.enumerated() {
                watch.append(value)
                let found = watch.changePoints
                #expect(!found.contains { $0.standing == .confirmed }, "night \(night), seed \(seed)")
                if night >= 72 + 9 { #expect(found.isEmpty, "night \(night), seed \(seed)") }
            }
        }
    }

    /// Two nights before the outage that are low by chance make seven of which most are.
    @Test func `three bad nights after two low ones are suspected, and confirmed once there are five of them`() throws {
        var nights = NightlyNoise.gaussian.nights(72, seed: 3)
        nights.replaceSubrange(68..<72, with: [-2.4, -0.4, -2.4, -0.6])
        let standings = try (3...6).map { try changes(nights + Array(repeating: -20, count: $0)).map(\.standing) }
        #expect(standings == [[.suspected], [.suspected], [.confirmed], [.confirmed]])
        let found = try #require(try changes(nights + [-20, -20, -20]).first)
        #expect(found.index == 72 && found.after < -19)
    }

    @Test func `a change has five nights on its level when it is confirmed, wherever it is placed`() throws {
        for seed in UInt64(1)...60 {
            var nights = NightlyNoise.spikes.nights(70, seed: seed)
            for night in 50..<70 { nights[night] += 3 }
            var watch = ChangePointWatch(significance: 0.05)
            for (night, value) in nights.enumerated() {
                let confirmed = watch.changePoints.count { $0.standing == .confirmed }
                watch.append(value)
                let found = watch.changePoints.filter { $0.standing == .confirmed }
                guard found.count > confirmed, let change = found.last else { continue }
                #expect(night + 1 - change.index >= 5, "seed \(seed)")
            }
        }
    }

    @Test func `a step with an outage in it is still found`() throws {
        var nights = stepped(at: [60], by: 4, count: 90)
        nights[63] = 40
        nights[64] = 38
        let found = try changes(nights)
        #expect(found.map(\.standing) == [.confirmed])
        #expect(abs(try #require(found.first).index - 60) <= 1)
    }

    @Test func `rare ones among zeros are no change`() throws {
        let nights = (0..<200).map { $0 % 23 == 0 ? 1.0 : 0 }
        #expect(try changes(nights).isEmpty)
    }

    @Test func `two steps are found, also when the second leads back`() throws {
        for sizes in [[4.0, 8], [5, 0]] {
            var nights = stepped(at: [40], by: sizes[0], count: 100)
            for night in 70..<100 { nights[night] += sizes[1] - sizes[0] }
            let found = try changes(nights)
            #expect(found.map(\.standing) == [.confirmed, .confirmed])
            #expect(zip(found.map(\.index), [40, 70]).allSatisfy { abs($0 - $1) <= 1 })
            #expect(zip(found.map(\.after), sizes).allSatisfy { abs($0 - $1) < 1 })
        }
    }

    @Test func `what is confirmed on a night is confirmed on all later ones`() throws {
        let nights = stepped(at: [40], by: 3, count: 80)
        var watch = ChangePointWatch(significance: 0.05)
        var confirmed = 0
        for (night, value) in nights.enumerated() {
            watch.append(value)
            #expect(try watch.changePoints == changes(Array(nights[...night])))
            let count = watch.changePoints.count { $0.standing == .confirmed }
            #expect(count >= confirmed)
            confirmed = count
        }
        #expect(confirmed == 1)
    }

    @Test func `a stricter level confirms later, and a large step all the same`() throws {
        let nights = stepped(at: [60], by: 4, count: 100)
        let strict = try ChangePointDetector(significance: 0.05 / 300).changePoints(in: .of(nights))
        #expect(strict.map(\.standing) == [.confirmed])
        #expect(try #require(strict.first).pValue <= 0.05 / 300)
    }

    private func changes(_ nights: [Double]) throws -> [ChangePoint] {
        try ChangePointDetector().changePoints(in: .of(nights))
    }

    /// Normal nights with a standard deviation of 1, raised from each of these nights on.
    private func stepped(at nights: [Int], by size: Double, count: Int) -> [Double] {
        let noise = NightlyNoise.gaussian.nights(count, seed: 11)
        return noise.enumerated().map { night, value in value + size * Double(nights.count { $0 <= night }) }
    }
}
