import Testing

@testable import WastedWorkResults

@Suite("A short number") struct ShortNumberTests {
    private func value(_ text: String) -> Double? {
        var bytes = Array(text.utf8)
        return bytes.withUnsafeMutableBufferPointer { ShortNumber.value(UnsafeBufferPointer($0)[...]) }
    }

    @Test("is read as the library reads it")
    func reading() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let number =
                Double.random(in: -1...1, using: &generator)
                * Double(sign: .plus, exponent: .random(in: -60...60), significand: 1)
            let text = ShortNumber.text(number)
            #expect(value(text) == Double(text))
            #expect(abs((value(text) ?? 0) - number) <= 1e-6 * abs(number))
            #expect(ShortNumber.text(value(text) ?? 0) == text)
            #expect(value("\(number)") == number)
        }
    }

    @Test(
        "is written as short as it can be",
        arguments: [
            (0.1 + 0.2, "0.3"), (1.0 / 3, "0.3333333"), (123_456_789_012.0, "123456789012"), (0.0, "0"),
            (-2.5e-9, "-2.5e-09"),
        ] as [(Double, String)]
    )
    func writing(number: Double, text: String) {
        #expect(ShortNumber.text(number) == text)
    }

    @Test(
        "nothing else is a number",
        arguments: ["", "-", ".", "e5", "1e", "1x", "0x1p3", "nan", "inf", "1e999", "--1", "1 "]
    )
    func refusals(text: String) {
        // Hexadecimal is what the library takes besides; no file of ours has it.
        #expect(value(text) == nil || text == "0x1p3")
    }

    @Test(
        "plain digits in a line are taken as the same number, up to the next space; all else is left",
        arguments: ["12", "0.0123", "7.", ".5", "123456789012345", "1234567890123456", "1e5", "-3", "1..2", "."]
    )
    func plain(text: String) throws {
        for line in [text, text + " 9"] {
            let taken = Array(line.utf8).withUnsafeBufferPointer { buffer in
                var rest = buffer[...]
                return (ShortNumber.takePlain(from: &rest), String(decoding: rest, as: UTF8.self))
            }
            guard let number = taken.0 else {
                #expect(taken.1 == line)
                continue
            }
            #expect(number == value(text) && taken.1 == line.dropFirst(text.count))
        }
    }
}
