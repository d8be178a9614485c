import Foundation
import Glibc
import SystemPackage

/// A terminal without a screen: what a program writes to its ends is kept until all of them are closed.
struct PseudoTerminal {
    /// The program's standard output.
    let output: FileDescriptor
    /// The program's standard error.
    let errors: FileDescriptor
    private let chunks: AsyncStream<[UInt8]>

    /// Request numbers that Glibc does not import: its number, its lock (Linux, asm-generic/ioctls.h; pts(4)).
    private static let getNumber: UInt = 0x8004_5430
    private static let setLock: UInt = 0x4004_5431

    /// - Parameter columns: its width.
    init(columns: UInt16) throws {
        let screen = try PseudoTerminal.opened("/dev/ptmx")
        var (number, lock) = (Int32(0), Int32(0))
        var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(screen.rawValue, PseudoTerminal.setLock, &lock) == 0,
            ioctl(screen.rawValue, PseudoTerminal.getNumber, &number) == 0,
            ioctl(screen.rawValue, UInt(TIOCSWINSZ), &size) == 0
        else { throw Errno(rawValue: errno) }
        output = try PseudoTerminal.opened("/dev/pts/\(number)")
        errors = try PseudoTerminal.opened("/dev/pts/\(number)")
        chunks = PseudoTerminal.chunks(of: screen.rawValue)
    }

    /// All that was written; returns when both ends are closed.
    func received() async -> String {
        var bytes: [UInt8] = []
        for await chunk in chunks { bytes += chunk }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// It must not become the terminal of the tests themselves.
    private static func opened(_ path: String) throws -> FileDescriptor {
        let descriptor = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Errno(rawValue: errno) }
        return FileDescriptor(rawValue: descriptor)
    }

    /// Read on a thread of its own from the start: a terminal takes only some thousand bytes that nobody reads.
    private static func chunks(of screen: Int32) -> AsyncStream<[UInt8]> {
        let (chunks, continuation) = AsyncStream<[UInt8]>.makeStream()
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 4096)
            // It ends with an error (EIO) when the last end is closed.
            while case let count = read(screen, &buffer, buffer.count), count > 0 {
                continuation.yield(Array(buffer[..<count]))
            }
            continuation.finish()
            close(screen)
        }
        return chunks
    }
}
