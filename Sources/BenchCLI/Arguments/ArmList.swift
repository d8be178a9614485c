import WastedWorkExperiment

/// Arms as a user writes them: names between commas.
enum ArmList {
    /// The arms named, in the order in which they are compared, whatever the order in which they were written.
    ///
    /// - Throws: `CLIError.unknownArm` with near names; `CLIError.tooFewArms` for fewer than two different ones.
    static func parse(_ text: String) throws(CLIError) -> [Arm] {
        var named: Set<Arm> = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            guard let arm = Arm.compared.first(where: { $0.rawValue == name }) else {
                throw .unknownArm(name, near: Suggestion.near(name, among: Arm.compared.map(\.rawValue)))
            }
            named.insert(arm)
        }
        guard named.count > 1 else { throw .tooFewArms }
        return Arm.compared.filter(named.contains)
    }
}
