/// Where the limits of this process's control group are written (cgroups(7)).
enum ControlGroup {
    /// Folders that may hold the CPU limit, the group's own before the root that a container sees as its own.
    ///
    /// - Parameter text: `/proc/self/cgroup`: `0::/path` for cgroup 2, `4:cpu,cpuacct:/path` for cgroup 1.
    static func folders(_ text: String) -> [String] {
        let mounts = text.split(whereSeparator: \.isNewline).compactMap { line -> (mount: String, path: String)? in
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            if fields[0] == "0" { return ("/sys/fs/cgroup", String(fields[2])) }
            return fields[1].split(separator: ",").contains("cpu") ? ("/sys/fs/cgroup/cpu", String(fields[2])) : nil
        }
        return mounts.flatMap { $0.path == "/" ? [$0.mount] : [$0.mount + $0.path, $0.mount] }
    }
}
