#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The system calls of a write that can fail late, so that a test can let each fail.
package struct FileCalls: Sendable {
    /// As `write(2)`.
    package var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
    /// As `fsync(2)`.
    package var sync: @Sendable (_ descriptor: Int32) -> Int32
    /// As `rename(2)`.
    package var rename: @Sendable (_ from: String, _ to: String) -> Int32

    /// The real ones.
    package static let system = FileCalls(
        write: { descriptor, bytes in
            #if canImport(Darwin)
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
            #else
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            #endif
        },
        sync: { fsync($0) },
        rename: { from, to in
            #if canImport(Darwin)
            Darwin.rename(from, to)
            #elseif canImport(Musl)
            Musl.rename(from, to)
            #else
            Glibc.rename(from, to)
            #endif
        }
    )

    /// Writes all of the bytes, in as many calls as it takes.
    ///
    /// - Returns: false when a call failed; `errno` says why.
    func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(descriptor, $0) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if written == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }
}
