import WastedWorkMeasurement

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes to an open file descriptor, without a buffer.
struct DescriptorSink: TextSink {
    let descriptor: Int32

    func write(_ text: String) throws(CLIError) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { platformWrite(descriptor, $0) }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno == EPIPE {
                // As with `bench list | head -1`: the reader has what it wanted.
                return
            } else if errno != EINTR && errno != EAGAIN {
                throw .outputFailed(reason: systemText(errno))
            }
        }
    }
}

// Inside `DescriptorSink` the name `write` is its own method.
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
