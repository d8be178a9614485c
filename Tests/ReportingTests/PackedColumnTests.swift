import Testing

@testable import WastedWorkReporting

@Suite struct PackedColumnTests {
    @Test(
        "a packed column holds the digits of every value that it promises",
        arguments: [
            [0.012345678, 0.3, 0, 123.456789], [67, 71, 66], [29_458_819, 31e6, 28e6], [1e250, 1.5e250],
            [9.9999999, 1], [1e-12, 3.25e-12], [1_048_575.4, 1_048_575.6, 67_108_863.4, 67_108_863.6],
        ]
    )
    func roundTrip(values: [Double]) throws {
        for (precision, error) in [(PackedColumn.Precision.figure, 4.8e-6), (.exact, 7.5e-8)] {
            guard case .text(let text) = PackedColumn(values, precision).json else {
                return #expect(Bool(false), "not packed")
            }
            let unpacked = try unpack(text)
            #expect(unpacked.count == values.count)
            for (value, found) in zip(values, unpacked) { #expect(abs(found - value) <= error * value) }
        }
    }

    @Test("a number that all trials share stands alone, and none at all is null")
    func constant() {
        #expect(PackedColumn([0, 0, 0], .figure).json.compact == "0")
        #expect(PackedColumn([0.123456789], .figure).json.compact == "0.12345679")
        #expect(PackedColumn([nil, nil], .figure).json.compact == "null")
    }

    @Test("what packing has no room for is a list: gaps, what is below 0, and values too far apart")
    func lists() {
        #expect(PackedColumn([1, nil, .nan], .figure).json.compact == "[1,null,null]")
        #expect(PackedColumn([-1.5, 2], .figure).json.compact == "[-1.5,2]")
        #expect(PackedColumn([1e-9, 1e9], .exact).json.compact == "[1e-09,1000000000]")
    }

    /// What the page's script does, written again.
    private func unpack(_ text: String) throws -> [Double] {
        let parts = text.split { "~^".contains($0) }
        let (count, limit) = text.contains("^") ? (5, 1 << 26) : (4, 1 << 20)
        let base = try #require(Int(parts[0]))
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return try stride(from: 0, to: parts[1].count, by: count).map { start in
            let word = try parts[1].dropFirst(start).prefix(count).reduce(0) { sum, letter in
                sum * 64 + (try #require(letters.firstIndex(of: letter)))
            }
            return try #require(Double("\(word % limit)e\(base + word / limit)"))
        }
    }
}
