package import Archives
package import Diagnostics
import Documents

/// The reports of a content folder, as bytes, and what `faultline.yml` says.
package struct Content: Sendable {
  /// What is put before a path from the content folder to name the file as the user would.
  package let prefix: String
  /// Sorted by the bytes of their paths.
  package let files: [SourceFile]
  package let configuration: Configuration
  /// `faultline.yml`, where there is one.
  package let configurationFile: SourceFile?
  /// What an outside tracker says about tickets, and the files that it stands in.
  package let trackedTickets: [TrackedTicket]
  package let trackerFiles: [SourceFile]
  /// What `status.yml` says about incidents of a status page, and the file.
  package let statusEntries: [StatusEntry]
  package let statusFile: SourceFile?
  /// The addresses that were published, where they are kept.
  let addressList: AddressList?
  /// Whether it is one report, which says nothing of the others.
  let isSingleReport: Bool
  /// The paths of files and folders that diagnostics name and that were not read.
  package let unreadPaths: [String]
  /// What was noticed while loading.
  package let diagnostics: [Diagnostic]
  let folder: ContentFolder
}

/// Loads the reports of a folder, or a single one.
///
/// A single report is read with the configuration of the nearest folder above it that has one, and
/// its path counts from there.
///
/// Emits the diagnostics of `readConfiguration`, `readTracker`, `readStatus` and `readAddressList`,
/// `misnamed-configuration`, `ledger-not-kept`, `no-reports`, `link-outside-content`,
/// `file-too-large`, `unreadable-file` and `odd-file-name`.
///
/// - Parameters:
///   - path: A folder or a file, as the user named it.
///   - output: The output folder, which is passed over.
///   - jobs: The number of files to read at once.
/// - Returns: The reports and the configuration, with what was noticed.
/// - Throws: `ProjectError` where the folder or its configuration can't be read.
package func loadContent(
  at path: String, output: String? = nil, jobs: Int
) async throws(ProjectError) -> Content {
  let place = try contentPlace(of: path)
  let folder: ContentFolder
  do { folder = ContentFolder(root: try Folder(place.folder)) } catch {
    throw ProjectError(.unreadable, path: path, error)
  }
  let configurationFile = try folder.optionalFile(Configuration.fileName, prefix: place.prefix)
  let configuration = configurationFile.map {
    readConfiguration($0, diagnosticKinds: allDiagnosticKinds)
  }
  var trackerFiles: [SourceFile] = []
  for name in trackerFileNames {
    if let file = try folder.optionalFile(name, prefix: place.prefix) { trackerFiles.append(file) }
  }
  let trackers = trackerFiles.map(readTracker)
  let statusFile = try folder.optionalFile(statusFileName, prefix: place.prefix)
  let status = statusFile.map(readStatus)
  // A single report says nothing of what became of the others.
  let isKept = configurationFile != nil && place.file == nil
  let addressList = isKept ? try loadAddressList(in: folder, prefix: place.prefix) : nil
  var diagnostics = configuration?.diagnostics ?? []
  diagnostics += trackers.flatMap(\.diagnostics)
  diagnostics += status?.diagnostics ?? []
  diagnostics += addressList?.diagnostics ?? []
  var loading = misnamedFiles(
    in: folder, configuration: configurationFile, tracker: trackerFiles.first, status: statusFile)
  if configurationFile == nil, place.file == nil { loading.append(addressListWithoutConfiguration) }
  let files: [ContentFile]
  if let file = place.file {
    files = [ContentFile(path: file, location: folder.resolve(file)?.path ?? file)]
  } else {
    let exclusions = configuration?.value.exclusions ?? []
    let listing = try folder.findFiles(
      excluding: { path in exclusions.contains { $0.matches(path) } },
      output: output.flatMap { try? Folder($0).status() }, prefix: place.prefix)
    files = listing.files
    loading +=
      listing.strayLinks.map(strayLink) + listing.specialFiles.map(specialFile)
      + listing.unreadable.map(unreadableFolder)
  }
  if files.isEmpty { diagnostics.append(noReports(in: path)) }
  loading += files.filter { String(validating: $0.path, as: UTF8.self) == nil }.map(oddName)
  let sources = try await readSources(files, prefix: place.prefix, jobs: jobs) {
    path throws(SystemError) in try folder.read(path, upTo: largestFile)
  }
  loading += sources.compactMap(\.diagnostic)
  diagnostics += loading
  return Content(
    prefix: place.prefix,
    // Findings that 'check' wrote down are about the reports, and none themselves.
    files: sources.compactMap(\.file).filter { !Baseline.isBaseline($0) },
    configuration: configuration?.value ?? Configuration(), configurationFile: configurationFile,
    trackedTickets: trackers.flatMap(\.value), trackerFiles: trackerFiles,
    statusEntries: status?.value ?? [], statusFile: statusFile, addressList: addressList?.value,
    isSingleReport: place.file != nil,
    unreadPaths: loading.map(\.path), diagnostics: diagnostics, folder: folder)
}

/// Reads files, each by itself: one that can't be read is a diagnostic, and the others go on.
///
/// - Throws: `ProjectError` where the system has run out of what reading needs, since that says
///   nothing of the file.
func readSources(
  _ files: [ContentFile], prefix: String, jobs: Int,
  reading: @escaping @Sendable (PathBytes) throws(SystemError) -> [UInt8]?
) async throws(ProjectError) -> [(file: SourceFile?, diagnostic: Diagnostic?)] {
  let results = await concurrentMap(files, jobs: jobs) {
    file -> Result<(file: SourceFile?, diagnostic: Diagnostic?), ProjectError> in
    let path = String(decoding: file.path, as: UTF8.self)
    do throws(SystemError) {
      guard let bytes = try reading(file.location) else { return .success((nil, tooLarge(path))) }
      return .success((SourceFile(path: path, decoding: bytes), nil))
    } catch {
      return error.isShortage
        ? .failure(ProjectError(.unreadable, path: prefix + path, error))
        : .success((nil, unreadable(path, "file", error)))
    }
  }
  var sources: [(file: SourceFile?, diagnostic: Diagnostic?)] = []
  sources.reserveCapacity(results.count)
  for result in results { sources.append(try result.get()) }
  return sources
}

extension Diagnostic.Kind {
  static let noReports = Self(
    "no-reports", .warning,
    explanation: """
      The content folder holds no file that could be a report: one whose name ends in \
      \(ReportFormat.allEndings), at any depth. Hidden files and what 'exclude:' names do not \
      count. Check the folder that you named.
      """)
  static let linkOutsideContent = Self(
    "link-outside-content", .warning,
    explanation: """
      A symbolic link in the content folder leads out of it, in a circle or nowhere, so it was not \
      followed: a link that somebody adds must not publish files of this machine. Put the file \
      itself into the content folder.
      """)
  static let misnamedConfiguration = Self(
    "misnamed-configuration", .error,
    explanation: """
      The content folder holds a configuration under another name than 'faultline.yml', a file of \
      ticket states under another than 'actions.yml' or 'actions.csv', or one of status-page \
      incidents under another than 'status.yml', so nothing in it has an effect. Rename it.
      """)
  static let fileTooLarge = Self(
    "file-too-large", .error,
    explanation: """
      The file is larger than 64 MiB and was not read at all. A report of that size is most likely a \
      log: link to it instead.
      """)
  static let unreadableFile = Self(
    "unreadable-file", .error,
    explanation: """
      The system refused to read a file or folder of the content, so its reports are missing from \
      the site. The others were built. The message says why; most often it is the permissions.
      """)
  static let oddFileName = Self(
    "odd-file-name", .warning,
    explanation: """
      The name of the file is not valid UTF-8, so it can't be shown as it is. Rename the file.
      """)
}

/// The files that were given another name than the one that is read.
private func misnamedFiles(
  in folder: ContentFolder, configuration: SourceFile?, tracker: SourceFile?, status: SourceFile?
) -> [Diagnostic] {
  let found = [
    configuration == nil
      ? folder.misnamedFile(
        ["faultline.yaml", "faultline.toml", "faultline.json", "Faultline.yml"],
        for: "the configuration is read from 'faultline.yml' only") : nil,
    tracker == nil
      ? folder.misnamedFile(
        ["actions.yaml", "actions.json", "actions.tsv", "Actions.yml", "Actions.csv"],
        for: "the states of tickets are read from 'actions.yml' or 'actions.csv' only") : nil,
    status == nil
      ? folder.misnamedFile(
        ["status.yaml", "status.json", "Status.yml"],
        for: "the incidents of a status page are read from 'status.yml' only") : nil,
  ]
  return found.compactMap(\.self)
}

private func noReports(in folder: String) -> Diagnostic {
  Diagnostic(
    .noReports, "there are no reports in the folder", path: folder, range: nil,
    help: "name a folder with files that end in \(ReportFormat.allEndings)")
}

private func unreadableFolder(_ folder: UnreadableFolder) -> Diagnostic {
  unreadable(String(decoding: folder.path, as: UTF8.self), "folder", folder.error)
}

private func unreadable(_ path: String, _ what: String, _ error: SystemError) -> Diagnostic {
  Diagnostic(
    .unreadableFile, "the \(what) was left out since it can't be read: \(error.reason)", path: path,
    range: nil, help: error.remedy)
}

private func specialFile(_ path: PathBytes) -> Diagnostic {
  Diagnostic(
    .unreadableFile, "it has the name of a report and is no file, so it was left out",
    path: String(decoding: path, as: UTF8.self), range: nil,
    help: "put the report there as a file, or name it under 'exclude:'")
}

private func strayLink(_ path: PathBytes) -> Diagnostic {
  Diagnostic(
    .linkOutsideContent,
    "the link leads out of the content folder, in a circle or nowhere, and was not followed",
    path: String(decoding: path, as: UTF8.self), range: nil,
    help: "put the file itself into the content folder")
}

private func tooLarge(_ path: String) -> Diagnostic {
  Diagnostic(
    .fileTooLarge, "the file is larger than 64 MiB and was not read", path: path, range: nil)
}

private func oddName(_ file: ContentFile) -> Diagnostic {
  Diagnostic(
    .oddFileName, "the file's name is not valid UTF-8",
    path: String(decoding: file.path, as: UTF8.self), range: nil, help: "rename the file")
}
