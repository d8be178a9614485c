import WastedWorkResults

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a run's results go.
struct ResultDestination: Sendable, Equatable {
    /// Holds `latest.json`, `latest.md` and `latest.html`.
    let folder: Folder
    /// Where the raw values go besides.
    let json: JSONTarget?

    /// Where raw values are written on request.
    enum JSONTarget: Sendable, Equatable {
        case standardOutput
        case file(String)
    }

    init(folder: Folder, json: JSONTarget? = nil) {
        self.folder = folder
        self.json = json
    }

    /// - Parameters:
    ///   - options: `--output` and `--json`.
    ///   - workingFolder: absolute path of the working directory, whose `reports` folder is the first choice.
    init(_ options: RunOptions, workingFolder: String) {
        let usual = Folder(path: workingFolder).reports == nil ? "." : "reports"
        folder = Folder(path: options.output ?? usual)
        json = options.json.map { $0 == "-" ? .standardOutput : .file($0) }
    }

    /// The raw values, written after every pair.
    var rawFile: String { folder.file("latest.json") }

    /// The file of a report.
    func file(_ format: ReportChoice) -> String {
        folder.file("latest.\(format.fileExtension)")
    }

    /// All files that a run writes, for the eye.
    var fileList: String {
        let besides: [String] = if case .file(let path)? = json { [path] } else { [] }
        return ([file(.markdown), file(.html), rawFile] + besides).joined(separator: ", ")
    }

    /// Finds out, before anything is measured, whether the results can be written: makes the folder, and writes and
    /// removes a file of about a result's size wherever one will be.
    ///
    /// - Throws: `CLIError` or `ResultsError` with the remedy.
    func probe() throws {
        try folder.make()
        for name in ["latest.json", "latest.md", "latest.html"] where Folder(path: folder.file(name)).exists {
            throw ResultsError.isFolder(path: folder.file(name))
        }
        try probe(beside: rawFile)
        if case .file(let path)? = json {
            if Folder(path: path).exists { throw CLIError.notWritable(path: path, reason: "it is a folder") }
            try probe(beside: path)
        }
    }

    private func probe(beside file: String) throws(ResultsError) {
        var status = stat()
        // A pipe or a device is written in place and needs no file beside it.
        if stat(file, &status) == 0, status.st_mode & S_IFMT != S_IFREG { return }
        let probe = "\(file).probe-\(getpid())"
        try AtomicFile(probe).write([UInt8](repeating: UInt8(ascii: " "), count: 1 << 20))
        unlink(probe)
    }
}
