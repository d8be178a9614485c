import Testing

@testable import WastedWorkBenchCLI

@Suite struct KeyedLinesTests {
    @Test("values lose the space and the quotes around them")
    func values() {
        let lines = KeyedLines("A=\"x y\"\nB= z \nC='q'\nno separator\n", separator: "=")
        #expect(lines["A"] == "x y")
        #expect(lines["B"] == "z")
        #expect(lines["C"] == "q")
        #expect(lines["no separator"] == nil)
    }

    @Test("of equal keys the first counts")
    func first() {
        #expect(KeyedLines("a: 1\na: 2\n", separator: ":")["a"] == "1")
    }

    @Test("kilobytes are bytes; another unit is not guessed")
    func bytes() {
        let lines = KeyedLines("MemTotal:  2048 kB\nHuge: 3 MB\nBare: 7\n", separator: ":")
        #expect(lines.bytes("MemTotal") == 2_097_152)
        #expect(lines.bytes("Huge") == nil)
        #expect(lines.bytes("Bare") == nil)
    }
}
