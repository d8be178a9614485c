/// The memory fields of `/proc/self/status`.
///
/// Its high-water mark is preferred to `ru_maxrss`, which a process inherits from its parent over fork and exec: a
/// child of a large parent would report the parent's peak.
struct MemoryStatus: Equatable {
    /// `VmRSS` in bytes.
    let residentBytes: Int
    /// `VmHWM` in bytes; nil where the kernel does not tell it.
    let highWaterMarkBytes: Int?

    /// Reads the fields out of `text`, the contents of the file at `path`.
    init(parsing text: String, path: String) throws(MeasurementError) {
        guard let resident = Self.bytes(of: "VmRSS", in: text) else {
            throw MeasurementError.malformed(path: path, field: "VmRSS")
        }
        residentBytes = resident
        highWaterMarkBytes = Self.bytes(of: "VmHWM", in: text)
    }

    /// Reads the file of this process.
    init() throws(MeasurementError) {
        let path = "/proc/self/status"
        try self.init(parsing: KernelFile(path: path).read(), path: path)
    }

    /// The value of a line such as `VmRSS:	    1560 kB`.
    private static func bytes(of field: String, in text: String) -> Int? {
        let line = text.split(separator: "\n").first { $0.hasPrefix(field + ":") }
        let words = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }) ?? []
        guard words.count == 3, words[2] == "kB" else { return nil }
        return Int(words[1]).map { $0 * 1024 }
    }
}
