import WastedWork

/// A connection to nothing: what matters is that there are only so many.
struct IdleConnection: Connection {}
