package import Foundation

/// A program that a test runs.
package struct Program: Sendable {
    /// Absolute path of the executable.
    package let path: String

    /// A program of the system.
    ///
    /// - Parameter path: absolute path of the executable.
    package init(path: String) {
        self.path = path
    }

    /// A program that this package builds.
    ///
    /// - Parameter name: name of the executable target.
    /// - Throws: `ProgramNotBuilt` when it is not there.
    package init(_ name: String) throws {
        path = try Program.folder().appending(path: name).path
        guard FileManager.default.isExecutableFile(atPath: path) else { throw ProgramNotBuilt(path: path) }
    }

    /// Where this package's programs are: beside the program that runs the tests.
    package static func folder() throws -> URL {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: tests).deletingLastPathComponent()
    }
}

/// A test needs a program that its target does not depend on.
struct ProgramNotBuilt: Error, CustomStringConvertible {
    let path: String

    var description: String { "\(path) is not built; name its target among the dependencies of the test target" }
}
