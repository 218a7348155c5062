import Archives
package import Diagnostics
import Documents
import Incidents
import Sites
import Templates

/// The kinds of diagnostics that this module emits.
package let projectDiagnosticKinds: [Diagnostic.Kind] = [
  .unknownSetting, .invalidSetting, .unknownDiagnostic, .noReports, .misnamedConfiguration,
  .linkOutsideContent, .fileTooLarge, .unreadableFile, .oddFileName, .onlyDrafts, .emptyReport,
  .notAReport,
  .missingFile, .linkLeavesContent, .fileNotCopied, .invalidTicket,
  .unreadableLedgerLine, .ledgerNotKept, .invalidStatus, .notStatuspage,
  .scheduledMaintenance,
]

/// The kinds of diagnostics of all modules, sorted by name.
package let allDiagnosticKinds: [Diagnostic.Kind] =
  (documentDiagnosticKinds + incidentDiagnosticKinds + archiveDiagnosticKinds
  + templateDiagnosticKinds + themeDiagnosticKinds + addressDiagnosticKinds
  + projectDiagnosticKinds).sorted {
    $0.name < $1.name
  }
