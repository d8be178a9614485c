import Testing
import WastedWorkTestSupport

/// Compares a text with a file of this target's one `Golden` folder.
func expectText(_ text: String, isGolden name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectGolden(text, named: name, in: #filePath, sourceLocation: sourceLocation)
}
