#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A small file in which the kernel tells, or takes, a figure. Read without buffers that would grow the heap measured.
struct KernelFile {
    let path: String

    /// The text of the file, at most the first 8 KiB: the kernel's files read here are shorter.
    func read() throws(MeasurementError) -> String {
        try withDescriptor(O_RDONLY) { descriptor throws(MeasurementError) in
            let size = 8192
            var count = 0
            let text = String(unsafeUninitializedCapacity: size) { buffer in
                count = platformRead(descriptor, buffer.baseAddress, size)
                return max(0, count)
            }
            guard count >= 0 else { throw inaccessible() }
            return text
        }
    }

    /// Writes `text` in one call.
    func write(_ text: String) throws(MeasurementError) {
        try withDescriptor(O_WRONLY) { descriptor throws(MeasurementError) in
            let bytes = Array(text.utf8)
            guard platformWrite(descriptor, bytes, bytes.count) == bytes.count else { throw inaccessible() }
        }
    }

    private func withDescriptor<Result>(_ mode: Int32, _ body: (Int32) throws(MeasurementError) -> Result)
        throws(MeasurementError) -> Result
    {
        let descriptor = open(path, mode | O_CLOEXEC)
        guard descriptor >= 0 else { throw inaccessible() }
        defer { close(descriptor) }
        return try body(descriptor)
    }

    private func inaccessible() -> MeasurementError {
        MeasurementError.inaccessible(path: path, errorNumber: errno)
    }
}

// Inside `KernelFile` the names `read` and `write` are its own methods.
private func platformRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ size: Int) -> Int {
    read(descriptor, buffer, size)
}

private func platformWrite(_ descriptor: Int32, _ bytes: [UInt8], _ size: Int) -> Int {
    write(descriptor, bytes, size)
}
