/// What the configuration of an archive says about reading its reports.
package struct ReadingOptions: Sendable {
  /// The zone of times in reports that name none; nil leaves them without one.
  package let timeZone: String?
  /// The day of the build, since what is to come is no day of a report; nil where it is not known.
  package let today: CalendarDate?
  package let taxonomy: Taxonomy
  /// The phrases of the taxonomy.
  let causeLexicon: CauseLexicon
  /// What a name of a class that the taxonomy does not have most likely means; nil for the default
  /// taxonomy, whose `NearClasses.standard` is made when a report has such a name.
  private let ownNearClasses: NearClasses?

  /// Creates options; those with a taxonomy of their own are worth keeping for all reports.
  ///
  /// - Complexity: O(n) in the bytes of the phrases of a taxonomy other than the default one.
  package init(
    timeZone: String? = nil, today: CalendarDate? = nil, taxonomy: Taxonomy? = nil
  ) {
    self.timeZone = timeZone
    self.today = today
    self.taxonomy = taxonomy ?? .standard
    causeLexicon = taxonomy.map { CauseLexicon($0.classes) } ?? .standard
    ownNearClasses = taxonomy.map { NearClasses($0.classes) }
  }

  /// Returns the classes that a name, which the taxonomy does not have, most likely means.
  func likelyClasses(for name: String) -> [CauseClass.ID] {
    (ownNearClasses ?? .standard).likely(for: name)
  }
}
