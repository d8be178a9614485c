/// The C heap of this process, from which Swift's objects and arrays come as well.
package enum HeapUsage {}
