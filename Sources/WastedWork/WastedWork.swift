// WastedWork: everything that a suite of one's own imports, under one name.
//
// A suite is a table of scenarios; `Bench.main(suite)` makes it a command line with every subcommand.

@_exported public import WastedWorkBenchCLI
@_exported public import WastedWorkCancellation
@_exported public import WastedWorkConnections
@_exported public import WastedWorkExperiment
@_exported public import WastedWorkLoad
@_exported public import WastedWorkMeasurement
@_exported public import WastedWorkResults
