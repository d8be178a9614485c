#if os(Linux)
import CMalloc

extension HeapUsage {
    /// Bytes allocated and not freed, in all arenas and in mapped blocks. Takes some microseconds at most.
    ///
    /// Nil where the C library does not tell it, or another allocator stands in for its own. Blocks freed into a
    /// thread's cache still count: glibc keeps at most some hundred KiB a thread there.
    package static var liveBytes: Int? {
        let info = mallinfo2()
        let bytes = Int(info.uordblks + info.hblkhd)
        // No running Swift program has an empty heap: a sanitizer, or another allocator, has taken it over.
        return bytes > 0 ? bytes : nil
    }

    /// Maps blocks of `bytes` and more one by one, so that freeing one returns it to the system at once.
    ///
    /// Left alone, glibc raises this threshold (to at most 32 MiB) whenever a mapped block is freed, and resident memory
    /// then tells the history of the process rather than what it holds.
    /// - Throws: `MeasurementError` when the allocator refuses.
    package static func mapBlocks(from bytes: Int) throws(MeasurementError) {
        guard let bytes = Int32(exactly: bytes), mallopt(M_MMAP_THRESHOLD, bytes) == 1 else {
            throw MeasurementError.allocatorRefused(setting: "M_MMAP_THRESHOLD", value: bytes)
        }
    }
}
#else
extension HeapUsage {
    /// Nil: only glibc tells it.
    package static var liveBytes: Int? { nil }

    /// Sets nothing: only glibc takes it.
    /// - Throws: `MeasurementError.unsupported`, always.
    package static func mapBlocks(from bytes: Int) throws(MeasurementError) {
        throw MeasurementError.unsupported(what: "memory by single mapped blocks")
    }
}
#endif
