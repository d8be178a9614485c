/// A generator whose every draw follows from one seed, on every machine and with every toolchain.
///
/// The algorithm is xoshiro256** 1.0 (Blackman, Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47,
/// 2021; https://prng.di.unimi.it/xoshiro256starstar.c). Its state is filled by SplitMix64 from the seed, as its authors
/// advise. It is not for secrets.
///
/// A stream is a generator of its own, named by a label. It depends on the seed and the label alone, never on how
/// much was drawn before: so drawing more of one quantity does not shift another.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private let seed: UInt64
    private var s0, s1, s2, s3: UInt64

    /// - Parameter seed: any value; equal seeds give equal sequences.
    public init(seed: UInt64) {
        var filler = SplitMix64(state: seed)
        self.init(state: [filler.next(), filler.next(), filler.next(), filler.next()], seed: seed)
    }

    /// Starts at a given state, for the published vectors.
    init(state: [UInt64], seed: UInt64 = 0) {
        precondition(state.count == 4 && state.contains { $0 != 0 }, "xoshiro256** needs four words, not all of them 0")
        self.seed = seed
        (s0, s1, s2, s3) = (state[0], state[1], state[2], state[3])
    }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        let result = Self.rotate(s1 &* 5, by: 7) &* 9
        let shifted = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= shifted
        s3 = Self.rotate(s3, by: 45)
        return result
    }

    /// The stream of that label.
    public func stream(_ label: String) -> SeededGenerator {
        child(Self.fnv1a(label))
    }

    /// The stream of that number, such as one a client.
    public func stream(_ number: Int) -> SeededGenerator {
        child(UInt64(bitPattern: Int64(number)))
    }

    private func child(_ key: UInt64) -> SeededGenerator {
        // The seed is mixed first: added raw, seed 1 stream 2 would be seed 2 stream 1.
        var seedMixer = SplitMix64(state: seed)
        var mixer = SplitMix64(state: seedMixer.next() &+ key)
        return SeededGenerator(seed: mixer.next())
    }

    private static func rotate(_ word: UInt64, by bits: UInt64) -> UInt64 {
        (word << bits) | (word >> (64 - bits))
    }

    /// FNV-1a, 64 bits (RFC 9923): Swift's own hashes differ from process to process.
    private static func fnv1a(_ label: String) -> UInt64 {
        label.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
