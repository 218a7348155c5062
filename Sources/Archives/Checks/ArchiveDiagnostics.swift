package import Diagnostics

/// The rules of this layer, in the order of their names.
package let archiveDiagnosticKinds: [Diagnostic.Kind] = [
  .brokenReference,
  .duplicateID,
  .reportedTwice,
  .sharedStatusPage,
  .similarServiceNames,
  .unusableStatusPage,
]
