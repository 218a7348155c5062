import Archives
package import Diagnostics
import Documents
import Incidents
import Templates

/// The kinds of diagnostics that this module emits.
package let projectDiagnosticKinds: [Diagnostic.Kind] = [
  .unknownSetting, .invalidSetting, .unknownDiagnostic, .linkOutsideContent, .fileTooLarge,
  .oddFileName,
]

/// The kinds of diagnostics of all modules, sorted by name.
package let allDiagnosticKinds: [Diagnostic.Kind] =
  (documentDiagnosticKinds + incidentDiagnosticKinds + archiveDiagnosticKinds
  + templateDiagnosticKinds + projectDiagnosticKinds).sorted { $0.name < $1.name }
