/// Returns the path of a file or folder of the repository that holds these tests.
func repositoryPath(_ name: String) -> String {
  let parts = #filePath.split(separator: "/").dropLast(3)
  return "/" + parts.joined(separator: "/") + "/" + name
}
