/// A local file that reports refer to and the site holds a copy of.
package struct SiteAsset: Sendable, Hashable {
  /// The path from the content folder.
  package var source: String
  /// The path in the site.
  package var path: String
  /// In pixels, where the file is a picture whose size could be read.
  package var width: Int?
  package var height: Int?

  package init(source: String, path: String, width: Int? = nil, height: Int? = nil) {
    self.source = source
    self.path = path
    self.width = width
    self.height = height
  }
}
