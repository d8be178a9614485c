import Foundation
import Glibc

/// The other end of this process's standard input; it stays open until `end()`, whoever still holds this value.
struct Parent {
    private let outlet: Int32

    /// From here on this process reads what `write` writes.
    init() throws {
        var descriptors: [Int32] = [-1, -1]
        guard pipe(&descriptors) == 0, dup2(descriptors[0], STDIN_FILENO) >= 0 else { throw POSIXError(.EBADF) }
        outlet = descriptors[1]
    }

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        precondition(Glibc.write(outlet, bytes, bytes.count) == bytes.count, "a pipe takes a short text at once")
    }

    func end() {
        close(outlet)
    }
}
