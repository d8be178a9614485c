/// Finds the commit of the checkout around a folder, from git's own files (gitrepository-layout(5)).
struct GitCommit {
    let files: SystemFiles

    /// The checked-out commit's full name, or nil outside a checkout.
    ///
    /// - Parameter folder: absolute path of the folder or of one inside the checkout.
    func read(around folder: String) -> String? {
        guard let gitFolder = gitFolder(around: folder), let head = files.word(gitFolder + "/HEAD") else { return nil }
        guard head.hasPrefix("ref: ") else { return hash(head) }
        let name = String(head.dropFirst("ref: ".count))
        // The branches of a linked worktree are in the repository that it belongs to.
        let shared = files.word(gitFolder + "/commondir").map { resolve($0, in: gitFolder) } ?? gitFolder
        return files.word("\(shared)/\(name)").flatMap(hash) ?? packed(name, in: shared)
    }

    private func gitFolder(around folder: String) -> String? {
        var folder = folder
        while true {
            let candidate = (folder == "/" ? "" : folder) + "/.git"
            if files.text(candidate + "/HEAD") != nil { return candidate }
            // In a linked worktree `.git` is a file that names the folder.
            if let link = files.word(candidate), link.hasPrefix("gitdir: ") {
                return resolve(String(link.dropFirst("gitdir: ".count)), in: folder)
            }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private func packed(_ name: String, in gitFolder: String) -> String? {
        let lines = files.text(gitFolder + "/packed-refs")?.split(whereSeparator: \.isNewline) ?? []
        let line = lines.first { $0.hasSuffix(" " + name) }
        return line?.split(separator: " ").first.flatMap { hash(String($0)) }
    }

    private func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }

    private func hash(_ text: String) -> String? {
        text.count >= 40 && text.allSatisfy(\.isHexDigit) ? text : nil
    }
}
