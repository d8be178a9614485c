import Testing

@testable import WastedWorkBenchCLI

@Suite struct LiveLineTests {
    @Test("a shorter text covers what the longer one left")
    func covers() {
        var line = LiveLine(columns: 20)
        #expect(line.show("longer") == "\rlonger")
        #expect(line.show("short") == "\rshort ")
    }

    @Test("a text is cut before the last column")
    func cut() {
        var line = LiveLine(columns: 10)
        #expect(line.show("123456789") == "\r123456789")
        #expect(line.show("1234567890") == "\r12345678…")
    }

    @Test("a line break becomes a space")
    func lineBreak() {
        var line = LiveLine(columns: 10)
        #expect(line.show("a\nb") == "\ra b")
    }

    @Test("erasing leaves nothing, and the second time does nothing")
    func erase() {
        var line = LiveLine(columns: 10)
        _ = line.show("abc")
        #expect(line.erase() == "\r   \r")
        #expect(line.erase().isEmpty)
    }

    @Test("a printed line stands above the live one")
    func print() {
        var line = LiveLine(columns: 10)
        _ = line.show("live")
        #expect(line.print("done") == "\r    \rdone\n\rlive")
    }

    @Test("a terminal without columns shows nothing and does not trap", arguments: [0, 1])
    func narrow(_ columns: Int) {
        var line = LiveLine(columns: columns)
        #expect(!line.show("abc").contains("a"))
    }

    @Test("a terminal that became narrower gets shorter lines, and no more spaces than it has columns")
    func narrower() {
        var line = LiveLine(columns: 20)
        _ = line.show("1234567890")
        line.resize(to: 6)
        #expect(line.show("abcdefgh") == "\rabcd…")
        #expect(line.erase() == "\r     \r")
    }
}
