import Testing
import WastedWorkResults

@testable import WastedWorkReporting

@Suite struct ScaleTests {
    @Test(arguments: [
        (Unit.seconds, 0.000_047, "47.0 µs"), (.seconds, 0.31, "310 ms"), (.seconds, 90, "90.0 s"),
        (.coreSeconds, 0.0123, "12.3 CPU ms"), (.bytes, 900, "900 B"), (.bytes, 9_437_184, "9.00 MiB"),
        (.count, 12_345, "12345"), (.count, 2_500_000, "2.50 M"), (.perSecond, 21, "21.0 /s"),
        (.fraction, 0.978, "97.8 %"), (.ratio, 2.5, "2.50 ×"), (.workUnits, 31_000_000, "31.0 M steps"),
        (.unspecified, 7, "7.00"), (.seconds, 0, "0 s"),
    ])
    func `a number gets the unit in which it is short`(unit: Unit, value: Double, text: String) {
        #expect(Scale(unit, for: [value], workUnit: "steps").textWithUnit(value) == text)
    }

    @Test func `a row shares the unit of its largest number, and a small one keeps two digits`() {
        let scale = Scale(.seconds, for: [0.0002, 3.1])
        #expect(scale.symbol == "s")
        #expect(scale.text(3.1) == "3.10")
        #expect(scale.text(-0.0002) == "−0.00020")
    }

    @Test func `what is left of equal numbers is nothing`() {
        #expect(Scale(.seconds, for: [0.3]).text(0.1 + 0.2 - 0.3) == "0")
    }

    @Test func `what is no number is not shown as one`() {
        #expect(Scale(.seconds, for: [1]).text(.nan) == "?")
    }
}
