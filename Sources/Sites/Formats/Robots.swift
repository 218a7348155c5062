import Encodings

/// Returns `robots.txt`: everything may be read, and where the sitemap is.
func robots(options: SiteOptions) -> OutputFile {
  var bytes: [UInt8] = []
  bytes.append(literal: "User-agent: *\nAllow: /\n")
  if let base = options.baseURL {
    bytes.append(literal: "\nSitemap: ")
    // A line break in the address would begin a rule of its own.
    bytes.append(contentsOf: base.utf8.filter { $0 > 0x20 })
    bytes.append(literal: "sitemap.xml\n")
  }
  return OutputFile(path: "robots.txt", bytes: bytes)
}
