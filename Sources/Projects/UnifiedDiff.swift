/// Returns the change of one file as a unified diff, as `patch` and `git apply` read it.
///
/// The lines that differ are one hunk, with three lines around it; equal texts give nothing.
///
/// - Complexity: O(n).
package func unifiedDiff(of old: [UInt8], and new: [UInt8], path: String) -> [UInt8] {
  let (a, b) = (lines(of: old), lines(of: new))
  var start = 0
  while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
  var (endA, endB) = (a.count, b.count)
  while endA > start, endB > start, a[endA - 1] == b[endB - 1] {
    endA -= 1
    endB -= 1
  }
  guard start < endA || start < endB else { return [] }
  let first = Swift.max(0, start - 3)
  let after = Swift.min(3, a.count - endA)
  // A name with blanks ends at a tab.
  let mark = path.utf8.contains(0x20) ? "\t" : ""
  var bytes = Array("--- a/\(path)\(mark)\n+++ b/\(path)\(mark)\n".utf8)
  bytes += Array(
    "@@ -\(place(first, endA + after)) +\(place(first, endB + after)) @@\n".utf8)
  func add(_ mark: Unicode.Scalar, _ lines: ArraySlice<ArraySlice<UInt8>>) {
    for line in lines {
      bytes += Array(String(mark).utf8) + line
      if line.last != 0x0A { bytes += Array("\n\\ No newline at end of file\n".utf8) }
    }
  }
  add(" ", a[first..<start])
  add("-", a[start..<endA])
  add("+", b[start..<endB])
  add(" ", a[endA..<(endA + after)])
  return bytes
}

/// The lines of a text with their ends.
private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  for (index, byte) in bytes.enumerated() where byte == 0x0A {
    lines.append(bytes[start...index])
    start = index + 1
  }
  if start < bytes.count { lines.append(bytes[start...]) }
  return lines
}

/// The first line and the number of lines of a range; an empty one stands after the line before.
private func place(_ start: Int, _ end: Int) -> String {
  "\(end > start ? start + 1 : start),\(end - start)"
}
