extension ActionItem.Status {
  /// Creates the state that a word of a tracker or a report means, such as `Done`, `In Progress`,
  /// `won't fix` or `wont_do`; nil where it means none.
  package init?(words text: String) {
    if let status = Self(rawValue: text.asciiLowercased) {
      self = status
    } else if let status = ActionWords.status(ofCell: text) {
      self = status
    } else {
      return nil
    }
  }
}
