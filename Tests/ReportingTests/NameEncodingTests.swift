import Testing

@testable import WastedWorkReporting

@Suite struct NameEncodingTests {
    @Test(arguments: [
        ("database-query/exponential", "database-query/exponential"), ("two\nlines", "two%0Alines"),
        ("検索 🐟", "検索 🐟"), ("50 % of 5%2 %", "50 % of 5%2 %"), ("%0A", "%250A"), ("nul\u{0}", "nul%00"),
        ("\u{202E}x\u{85}", "%E2%80%AEx%C2%85"), ("\u{FFFF}", "%EF%BF%BF"), ("<a b=\"c\">\\", "<a b=\"c\">\\"),
        ("", ""),
    ])
    func `only what no format should hold is encoded`(name: String, encoded: String) {
        #expect(NameEncoding.plain.encode(name) == encoded)
    }

    @Test func `each format encodes what it has no word for`() {
        #expect(NameEncoding.influx.encode("a b\\c=d") == "a b%5Cc=d")
        #expect(NameEncoding.go.encode("a b\u{A0}c=d") == "a%20b%C2%A0c%3Dd")
        #expect(NameEncoding.jmh.encode("a.b/c d=e") == "a%2Eb/c%20d%3De")
    }

    @Test func `different names stay different`() {
        let names = [
            "a\nb", "a%0Ab", "a%0ab", "a%250Ab", "a%%0Ab", "a%\nb", "a%2\nb", "a b", "a%20b", "a\u{A0}b", "a=b",
        ]
        for encoding in [NameEncoding.plain, .influx, .go, .jmh] {
            #expect(Set(names.map(encoding.encode)).count == names.count)
        }
    }

    @Test(arguments: ["x", "é", "🐟", "\n"])
    func `a long name is cut where a character ends, and stays itself`(character: String) {
        let long = String(repeating: character, count: 2_000)
        let encoded = NameEncoding.plain.encode(long)
        #expect(encoded.utf8.count <= NameEncoding.longest && encoded.utf8.count > NameEncoding.longest - 4)
        #expect(encoded == NameEncoding.plain.encode(long) && encoded != NameEncoding.plain.encode(long + "y"))
        #expect(encoded.wholeMatch(of: /.*~[0-9a-f]{16}/.dotMatchesNewlines()) != nil)
    }
}
