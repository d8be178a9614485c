import Foundation

/// A TCP socket on which a process waits for connections, as the kernel tells it (proc_pid_net(5)).
struct ListeningSocket: Equatable {
    /// `127.0.0.1`; other addresses as the kernel writes them, hexadecimal.
    let address: String

    /// Those of one process.
    static func all(of process: Int32) -> [ListeningSocket] {
        let links = "/proc/\(process)/fd"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: links)) ?? []
        let targets = names.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "\(links)/\($0)") }
        let sockets = Set(targets)
        return ["tcp", "tcp6"].flatMap { table in
            lines(of: "/proc/\(process)/net/\(table)").compactMap { fields in
                // Fields: number, local address, remote address, state (0A = listening), …, inode at 9.
                guard fields.count > 9, fields[3] == "0A", sockets.contains("socket:[\(fields[9])]") else { return nil }
                let address = fields[1].prefix { $0 != ":" }
                return ListeningSocket(address: address == "0100007F" ? "127.0.0.1" : String(address))
            }
        }
    }

    private static func lines(of table: String) -> [[Substring]] {
        let text = String(decoding: FileManager.default.contents(atPath: table) ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
    }
}
