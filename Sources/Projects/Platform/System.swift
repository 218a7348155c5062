#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns the number of processors that are at work in this machine; at least 1.
package func processorCount() -> Int { Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// Returns what is at a path from the working folder; links are followed.
func fileStatus(_ path: String) throws(SystemError) -> FileStatus {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { throw .last }
  return FileStatus(status)
}

/// Returns a path without links, `.` and `..`; nil where there is nothing.
func canonicalPath(_ path: String) -> PathBytes? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe PathBytes(
    UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
}

/// Returns the value of a variable of the environment; nil where it is not set.
package func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Whether a stream of this process is a terminal: 0 is the input, 1 the output, 2 the errors.
package func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

/// Writes to a stream of this process: 1 is the output, 2 the errors.
///
/// What nobody reads any more is dropped.
///
/// - Throws: `ProjectError` where the stream leads to a file that can't be written.
package func writeToStream(_ stream: Int32, _ bytes: [UInt8]) throws(ProjectError) {
  guard let error = writeBytes(bytes, to: stream), error.number != EPIPE else { return }
  throw ProjectError(
    .unwritable, path: stream == 1 ? "standard output" : "standard error", error)
}

/// Makes writing to a pipe that nobody reads an ordinary error instead of the end of the process.
package func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }
