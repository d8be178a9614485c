extension AbandonmentPattern {
    /// Everybody stays to the end: the control, in which arms must not differ.
    public static var patient: AbandonmentPattern {
        AbandonmentPattern(name: "patient")
    }
}
