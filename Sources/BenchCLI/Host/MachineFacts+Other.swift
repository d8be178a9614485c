#if !os(Linux)
extension MachineFacts {
    /// Where only Linux is measured, nothing is read: an unknown figure is better than a wrong one.
    init(_ files: SystemFiles) {
        self.init()
        system = "not Linux"
    }
}
#endif
