import Foundation
import Testing
import WastedWorkProcessSupport

extension WholeProgram {
    /// What a compiler says on a system that the suite cannot measure on.
    struct OtherSystemTests {
        @Test(
            "another system gets one error, which says what to do, and no figure",
            arguments: ["arm64-apple-macosx26.0", "x86_64-unknown-freebsd14"]
        )
        func message(target: String) async throws {
            let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
            let source = "\(root)/Sources/Measurement/Monitor+Linux.swift"
            // Without that system's standard library nothing but what the file itself says can be found wrong.
            let finished = try await Sandbox().run(
                Program(path: "/usr/bin/env"),
                ["swiftc", "-frontend", "-typecheck", "-parse-stdlib", "-target", target, source]
            )
            let errors = finished.errorLines.filter { $0.hasPrefix(source) }
            #expect(finished.code != 0 && errors.count == 1, "\(finished.errors)")
            #expect(errors.first?.contains("measures on Linux only (CPU clocks, /proc): build it there") == true)
        }
    }
}
