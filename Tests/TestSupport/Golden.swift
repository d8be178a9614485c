public import Testing

import Foundation

/// Compares a text with the file `Golden/<name>` beside the calling test file.
///
/// A difference, or a missing file, is an issue of the running test. Set `RECORD_GOLDEN=1` to write the file
/// instead, and read the diff of the commit.
///
/// - Parameters:
///   - text: what the code under test made.
///   - name: file name within the folder `Golden`.
///   - testFile: the calling test file.
///   - sourceLocation: where the issue is reported.
public func expectGolden(
    _ text: String,
    named name: String,
    in testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        return record(text, to: file, sourceLocation: sourceLocation)
    }
    if let mismatch = goldenMismatch(of: text, with: file) {
        Issue.record("\(mismatch)", sourceLocation: sourceLocation)
    }
}

/// What is wrong with a text, and what to do about it; nil when it equals the file.
func goldenMismatch(of text: String, with file: URL) -> String? {
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
        return "\(file.path) cannot be read; make it with RECORD_GOLDEN=1"
    }
    guard text != expected else { return nil }
    let changes = lineDiff(from: expected, to: text)
    return "the text differs from \(file.path); if it is meant to, set RECORD_GOLDEN=1\n\(changes)"
}

private func record(_ text: String, to file: URL, sourceLocation: SourceLocation) {
    do {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: file, atomically: true, encoding: .utf8)
    } catch {
        Issue.record(error, "recording \(file.path)", sourceLocation: sourceLocation)
    }
}
