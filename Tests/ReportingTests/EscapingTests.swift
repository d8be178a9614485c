import Testing

@testable import WastedWorkReporting

@Suite struct EscapingTests {
    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("a|b", "a\\|b"), ("`x`", "\\`x\\`"), ("two\nlines", "two lines"),
        ("*b* _i_ # [l](u)", "\\*b\\* \\_i\\_ \\# \\[l\\](u)"), ("~~struck~~", "~\\~struck~\\~"),
        ("- item", "\\- item"),
        ("−3", "−3"), ("+25 %", "+25 %"), ("---", "\\---"), ("a & b", "a &amp; b"), ("\\", "\\\\"), ("~", "~"),
    ])
    func `Markdown shows text as the text that it is`(text: String, escaped: String) {
        #expect(MarkdownContent().escapeText(text) == escaped)
    }

    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("\"a\" & 'b'", "&quot;a&quot; &amp; &#39;b&#39;"), ("two\nlines", "two lines"),
        ("<\u{338}b", "&lt;\u{338}b"), ("\"\u{301}", "&quot;\u{301}"),
    ])
    func `HTML shows text as the text that it is`(text: String, escaped: String) {
        #expect(HTMLContent().escapeText(text) == escaped)
    }

    @Test(arguments: [
        ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\tb\r\nc", "a b  c"), ("\u{9B}x", "\u{FFFD}x"),
        ("\u{202E}x", "\u{FFFD}x"),
        ("é → ∞", "é → ∞"),
    ])
    func `nothing drives a terminal`(text: String, clean: String) {
        #expect(PlainText.oneLine(text) == clean)
    }
}
