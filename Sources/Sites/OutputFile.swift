/// A file to be written, by path from the output folder.
package struct OutputFile: Sendable, Hashable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
