/// Whether requests' CPU is measured.
package enum Metering: Sendable {
    /// CPU slices read the thread CPU clocks.
    case on
    /// CPU slices read no clock and count nothing: the control that shows what the instrument costs.
    case off
}
