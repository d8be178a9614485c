/// Numbers for other programs: the shortest digits that read back equal, with a point whatever the language of the machine.
enum DecimalText {
    /// - Parameter value: a finite number; JSON's notation, which every format here shares.
    static func digits(_ value: Double) -> String {
        JSONText.number(value).compact
    }
}
