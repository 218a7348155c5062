package import Incidents
import Sites

/// What a command asks the pipeline for; what is nil is taken from `faultline.yml`.
package struct BuildRequest: Sendable {
  /// The content folder, or a single report.
  package var content: String
  /// The folder of a theme.
  package var theme: String?
  /// The address of the site.
  package var baseURL: String?
  /// Whether drafts are included.
  package var includesDrafts: Bool?
  /// How many cores to use.
  package var jobs: Int
  /// The day of the build, against which action items are overdue.
  package var today: CalendarDate
  /// Is told what the pipeline is about to do.
  package var progress: (@Sendable (BuildStage) -> Void)?

  package init(
    content: String, theme: String? = nil, baseURL: String? = nil, includesDrafts: Bool? = nil,
    jobs: Int = processorCount(), today: CalendarDate = buildDate()
  ) {
    self.content = content
    self.theme = theme
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.jobs = jobs
    self.today = today
  }
}

/// What the pipeline is about to do.
package enum BuildStage: Sendable, Hashable {
  case reading(Int)
  case linking
  /// A number of files, which are rendered and written.
  case writing(Int)
  case publishing
  case done
}

extension Configuration {
  /// Returns the configuration with what the command line says in place of the file.
  func overridden(by request: BuildRequest) -> Configuration {
    var configuration = self
    if let baseURL = request.baseURL { configuration.site.baseURL = baseURL }
    configuration.site.today = request.today
    if let includesDrafts = request.includesDrafts { configuration.includesDrafts = includesDrafts }
    return configuration
  }
}
