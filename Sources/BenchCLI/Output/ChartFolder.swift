import WastedWorkReporting
import WastedWorkResults

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The folder of a Markdown report's charts: `latest.charts` beside `latest.md`. It is the report's alone: charts that
/// the report no longer has are removed from it.
struct ChartFolder: Sendable, Equatable {
    /// As the report refers to it.
    let name: String
    private let folder: Folder

    /// - Parameter report: path of the report.
    init(besides report: String) {
        let parts = report.split(separator: "/", omittingEmptySubsequences: false)
        let file = parts.last.map(String.init) ?? report
        name = (file.hasSuffix(".md") ? String(file.dropLast(3)) : file) + ".charts"
        folder = Folder(path: (parts.dropLast().map(String.init) + [name]).joined(separator: "/"))
    }

    /// - Throws: `ResultsError` of the writing kind.
    func write(_ charts: [ChartFile]) throws(ResultsError) {
        guard !charts.isEmpty || folder.exists else { return }
        do throws(CLIError) {
            try folder.make()
        } catch {
            throw .unwritable(path: folder.path, operation: "mkdir", reason: "\(error)")
        }
        for chart in charts { try AtomicFile(folder.file(chart.name)).write(Array(chart.text.utf8)) }
        removeOthers(than: Set(charts.map(\.name)))
    }

    private func removeOthers(than kept: Set<String>) {
        guard let directory = opendir(folder.path) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".svg"), !kept.contains(name) { unlink(folder.file(name)) }
        }
    }
}
