import WastedWorkExperiment

/// A profile as a user writes it.
enum ProfileArgument {
    /// - Throws: `CLIError.unknownProfile` with the names that there are.
    static func parse(_ text: String) throws(CLIError) -> Profile {
        guard let profile = Profile(rawValue: text) else {
            throw .unknownProfile(text, known: Profile.allCases.map(\.rawValue))
        }
        return profile
    }
}
