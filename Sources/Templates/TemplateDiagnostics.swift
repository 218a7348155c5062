package import Diagnostics

/// The kinds of diagnostics that reading, checking and rendering templates emit.
package let templateDiagnosticKinds: [Diagnostic.Kind] = [
  .templateSyntax,
  .templateUnclosedSection,
  .templateUnknownPartial,
  .templateUnknownBlock,
  .templateIgnoredText,
  .templateUnsafePlace,
  .templateUnbalancedMarkup,
  .templateNotFound,
  .templateRecursion,
  .templateRawValue,
  .templateUnknownName,
  .templateWrongType,
  .templateUnknownPage,
]
