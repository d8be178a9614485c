/// Version of the definitions that raw values follow; raised whenever a value would change its meaning.
public enum MethodVersion {
    /// The version that this build writes; reports/README.md has a paragraph for each.
    public static let current = 1
}
