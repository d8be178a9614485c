import Foundation
import Testing

@testable import WastedWorkResults

@Suite struct ResultsErrorTests {
    @Test(arguments: [
        (ENOSPC, ResultsError.diskFull(path: "d/f")),
        (EDQUOT, .diskFull(path: "d/f")),
        (EROFS, .readOnly(path: "d/f", folder: "d", reason: "Read-only file system")),
        (EACCES, .readOnly(path: "d/f", folder: "d", reason: "Permission denied")),
        (ENOENT, .folderMissing(path: "d/f", folder: "d")),
        (EIO, .unwritable(path: "d/f", operation: "write", reason: "Input/output error")),
    ])
    func `a system error becomes what it means to the writer`(code: Int32, error: ResultsError) {
        #expect(ResultsError(writing: "d/f", in: "d", operation: "write", code: code) == error)
    }

    @Test(arguments: [
        ResultsError.missing(path: "f"), .empty(path: "f"), .diskFull(path: "f"),
        .newerSchema(path: "f", found: 2, known: 1),
        .truncated(path: "f", bytes: 10, line: 1, inside: "trials[0]"),
    ])
    func `each error is one line that ends with a remedy`(error: ResultsError) {
        #expect(!error.description.contains("\n"))
        #expect(error.description.contains("f"))
        #expect(error.description.contains(":") || error.description.contains(";"))
    }
}
