/// What the configuration of an archive says about reading its reports.
package struct ReadingOptions: Sendable {
  /// The zone of times in reports that name none; nil leaves them without one.
  package var timeZone: String?
  package var taxonomy: Taxonomy

  package init(timeZone: String? = nil, taxonomy: Taxonomy = .standard) {
    self.timeZone = timeZone
    self.taxonomy = taxonomy
  }
}
