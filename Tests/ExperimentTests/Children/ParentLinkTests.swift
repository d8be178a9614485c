import Foundation
import Glibc
import Testing

@testable import WastedWorkExperiment

extension ChildTests {
    /// The child's side of the link, in children of this very program.
    struct ParentLinkTests {
        @Test("the end of the input ends a child that is busy")
        func parentGone() async {
            await #expect(processExitsWith: .exitCode(42)) {
                let parent = try Parent()
                let link = try ParentLink { _exit(42) }
                parent.end()
                withExtendedLifetime(link) { while true { pause() } }
            }
        }

        @Test("lines arrive one by one, in order, however they were written")
        func lines() async {
            await #expect(processExitsWith: .exitCode(0)) {
                let parent = try Parent()
                let link = try ParentLink {}
                parent.write("first\nsec")
                parent.write("ond\n\nunfinished")
                parent.end()
                var lines: [String] = []
                for await line in link.lines { lines.append(line) }
                #expect(lines == ["first", "second", ""])
                exit(lines.count == 3 ? 0 : 1)
            }
        }

        @Test("what a workload prints goes to standard error, and answers alone to standard output")
        func printing() async throws {
            let result = await #expect(
                processExitsWith: .exitCode(0),
                observing: [\.standardOutputContent, \.standardErrorContent]
            ) {
                let link = try ParentLink {}
                print("a stray print")
                try link.answer("the answer")
                exit(0)
            }
            let output = String(decoding: result?.standardOutputContent ?? [], as: UTF8.self)
            let errors = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
            #expect(output.contains("the answer") && !output.contains("a stray print"))
            #expect(errors.contains("a stray print"))
        }

        @Test("a child that exits while it waits for its parent does exit")
        func exitWhileReading() async {
            await #expect(processExitsWith: .exitCode(5)) {
                let parent = try Parent()
                let link = try ParentLink {}
                parent.write("a line, so that the reader waits for the next\n")
                for await _ in link.lines { exit(5) }
            }
        }

        @Test("an answer that nobody takes is an error")
        func deadParent() async {
            await #expect(processExitsWith: .exitCode(0)) {
                signal(SIGPIPE, SIG_IGN)
                let outlet = Pipe()
                dup2(outlet.fileHandleForWriting.fileDescriptor, STDOUT_FILENO)
                try outlet.fileHandleForWriting.close()
                try outlet.fileHandleForReading.close()
                let link = try ParentLink {}
                #expect(throws: ExperimentError.linkBroken(call: "write", errorNumber: EPIPE)) {
                    try link.answer("anybody?")
                }
            }
        }
    }
}
