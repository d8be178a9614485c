import Testing

@testable import WastedWorkBenchCLI

@Suite struct CPUListTests {
    @Test("a list names single cores and ranges", arguments: [("0", 1), ("0-3", 4), ("0-3,7", 5), ("0,2,4-5\n", 4)])
    func counts(_ text: String, _ count: Int) {
        #expect(CPUList.count(text) == count)
    }

    @Test("another text names none", arguments: ["", "x", "3-1", "0-"])
    func refuses(_ text: String) {
        #expect(CPUList.count(text) == nil)
    }
}
