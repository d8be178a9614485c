import Foundation
import Testing

@testable import WastedWorkBenchCLI

@Suite struct DescriptorSinkTests {
    @Test("text arrives whole")
    func whole() throws {
        let pipe = Pipe()
        try DescriptorSink(descriptor: pipe.fileHandleForWriting.fileDescriptor).write("grün\n")
        try pipe.fileHandleForWriting.close()
        #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data("grün\n".utf8))
    }

    #if os(Linux)
    @Test("a full disk is an error with the system's reason")
    func full() throws {
        let device = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        #expect(throws: CLIError.outputFailed(reason: "No space left on device")) {
            try DescriptorSink(descriptor: device.fileDescriptor).write("x")
        }
    }
    #endif
}
