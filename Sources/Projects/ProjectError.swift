/// Why the program could not do its work: a file or folder that cannot be used.
///
/// What is wrong inside of a file is no error but a `Diagnostic`.
package struct ProjectError: Error, Hashable, Sendable {
  /// What kind of obstacle it is.
  package enum Code: Sendable, Hashable {
    /// A file or folder is not there.
    case notFound
    /// Reading failed.
    case unreadable
    /// Writing failed.
    case unwritable
    /// The output folder holds files that are not ours.
    case foreignOutput
    /// Content and output overlap in a way that would read or delete the wrong files.
    case overlap
    /// What the user named is of the wrong kind: no place of reports, or no number.
    case misuse
    /// Another build writes to the same output.
    case busy
  }

  package var code: Code
  /// The file or folder, as the user named it where possible.
  package var path: String
  /// One phrase: lower-case start, no period.
  package var reason: String
  /// What to do about it, in one phrase.
  package var remedy: String

  package init(_ code: Code, path: String, reason: String, remedy: String) {
    self.code = code
    self.path = path
    self.reason = reason
    self.remedy = remedy
  }
}
