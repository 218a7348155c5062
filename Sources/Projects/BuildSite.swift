package import Archives
package import Diagnostics
import Incidents
import Sites

/// A site with the archive it shows, what was noticed, and what was written.
package struct SiteResult: Sendable {
  package var content: Content
  package var archive: Archive
  /// How many reports were left out since they are drafts.
  package var draftCount: Int
  /// The texts that the diagnostics are about.
  package var sources: SourceTable
  /// Those of the archive, the theme and the pages, in the order in which they are printed.
  package var diagnostics: [Diagnostic]
  package var pageCount: Int
  /// Nil where nothing was to be written.
  package var output: OutputSummary?
}

/// Turns a content folder into a site: bytes to an archive, to a plan, to files, to disk.
///
/// Each file is written as soon as it is rendered, so that the pages are never in memory together.
/// Any number of jobs writes the same bytes.
///
/// - Parameters:
///   - request: What to read, and how.
///   - output: The folder to write to; nil renders every page and writes none, as `check` does.
/// - Returns: What was built; errors in the input are among its diagnostics.
/// - Throws: `ProjectError` where reading or writing fails; the old site stays then.
package func buildSite(
  _ request: BuildRequest, output: String? = nil
) async throws(ProjectError) -> SiteResult {
  var writer: OutputWriter?
  if let output { writer = try OutputWriter(output: output, content: request.content) }
  do throws(ProjectError) {
    let read = try await readArchive(request, output: output)
    let theme = try loadTheme(
      for: read.configuration, folder: request.theme, contentPrefix: read.content.prefix)
    let plan = try await writeData(of: read.archive, into: writer, jobs: request.jobs) {
      let plan = planFiles(of: read, theme: theme.value)
      request.progress?(.writing(read.archive.incidents.count + plan.value.files.count))
      return plan
    }
    let site = plan.value.renderer.site
    let rendered = try await write(
      plan.value, content: read.content, into: writer, jobs: request.jobs)
    var found = read.configuration.applyingSeverities(
      to: read.diagnostics + theme.diagnostics + plan.diagnostics + rendered)
    var summary: OutputSummary?
    if let publisher = writer {
      request.progress?(.publishing)
      // Links that people hold on to would break, so the old site stays.
      if found.contains(where: { $0.kind == .lostAddress && $0.severity == .error }) {
        publisher.discard()
      } else {
        summary = try await publisher.publish(jobs: request.jobs)
        found += read.configuration.applyingSeverities(
          to: read.content.keepAddressList(of: site).map { [$0] } ?? [])
      }
    }
    request.progress?(.done)
    var sources = read.sources
    for file in theme.value.sources { sources.add(file, prefix: "") }
    return SiteResult(
      content: read.content, archive: read.archive, draftCount: read.draftCount, sources: sources,
      diagnostics: found.inPrintingOrder(),
      pageCount: site.pages.count, output: summary)
  } catch {
    request.progress?(.done)
    writer?.discard()
    throw error
  }
}

/// Writes the data of each incident, and makes the plan of the other files beside that.
///
/// Only one worker can plan, which takes a large archive as long as hundreds of pages. The data
/// depends on nothing but the archive, so that the others need not wait.
private func writeData(
  of archive: Archive, into writer: OutputWriter?, jobs: Int,
  beside plan: @escaping @Sendable () -> Diagnosed<SitePlan>
) async throws(ProjectError) -> Diagnosed<SitePlan> {
  let (plan, failures) = await concurrentMap(
    Array(archive.incidents.indices), jobs: jobs, chunk: 4, beside: plan
  ) { index -> ProjectError? in
    do throws(ProjectError) {
      let file = incidentJSON(of: index, in: archive)
      if let writer { try writer.write(file) }
      return nil
    } catch {
      return error
    }
  }
  if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  return plan
}

/// The files of a site but for the data of its incidents, and what renders them.
private struct SitePlan: Sendable {
  var renderer: SiteRenderer
  var files: [SiteFile]
}

/// Plans a site, with the pages and files that were published before and those that reports link
/// to.
private func planFiles(of read: ArchiveResult, theme: Theme) -> Diagnosed<SitePlan> {
  let assets = findAssets(
    of: read.archive, in: read.content, exclusions: read.configuration.exclusions)
  let planned = planSite(
    for: read.archive, options: read.configuration.site,
    assets: Dictionary(
      assets.value.map { ($0.asset.source, $0.asset) }, uniquingKeysWith: { first, _ in first }))
  let kept = keepAddresses(of: planned, published: read.content.addressList?.published)
  let renderer = SiteRenderer(site: kept.value, theme: theme)
  return Diagnosed(
    SitePlan(renderer: renderer, files: siteFiles(of: renderer, assets: assets.value)),
    assets.diagnostics + kept.diagnostics)
}

/// A file of the site, as the recipe for its bytes.
///
/// There are several for each incident, so what only a few have is kept apart from them.
private enum SiteFile: Sendable {
  /// All files of the index of search.
  case searchIndex
  indirect case format(MachineFormat, MachineFormat.Input)
  case page(Page)
  /// The page of charts and the files of its data.
  case insights
  /// The address at an index of `Site.redirects`.
  case redirect(Int)
  /// What the search page shows of the incident at an index.
  case searchEntry(Int)
  /// The feeds of the page of a cause or service.
  case feeds(Page)
  case finished(OutputFile)
  indirect case asset(LocalAsset)
}

/// The files of the site; what takes long comes first, so that no worker waits for it at the end.
private func siteFiles(of renderer: SiteRenderer, assets: [LocalAsset]) -> [SiteFile] {
  let site = renderer.site
  let listed = site.pages.filter(\.isForSearchEngines)
  let input = MachineFormat.Input(
    archive: site.archive, options: site.options,
    paths: listed.map { site.address(of: $0).canonicalPath }, redirects: site.serverRedirects,
    publicationDays: site.publicationDays, goneStatusPages: site.goneStatusPages)
  var files: [SiteFile] = [.searchIndex]
  files += machineFormats.map { .format($0, input) }
  files += site.pages.lazy.map { $0 == .insights ? .insights : .page($0) }
  files += site.redirects.indices.lazy.map { .redirect($0) }
  files += site.archive.incidents.indices.lazy.map { .searchEntry($0) }
  files += site.archive.causes.indices.lazy.map { .feeds(.cause($0)) }
  files += site.archive.services.indices.lazy.map { .feeds(.service($0)) }
  files += renderer.dataFiles.map { .finished($0) }
  files += renderer.theme.assets.map { .finished($0) }
  files += assets.map { .asset($0) }
  return files
}

/// Renders the files of a plan and writes each at once.
private func write(
  _ plan: SitePlan, content: Content, into writer: OutputWriter?, jobs: Int
) async throws(ProjectError) -> [Diagnostic] {
  let renderer = plan.renderer
  let results = await concurrentMap(plan.files, jobs: jobs, chunk: 4) {
    file -> Result<[Diagnostic], ProjectError> in
    do throws(ProjectError) {
      let made = try contents(of: file, renderer: renderer, content: content, jobs: jobs)
      if let writer { for file in made.value { try writer.write(file) } }
      return .success(made.diagnostics)
    } catch {
      return .failure(error)
    }
  }
  var diagnostics: [Diagnostic] = []
  for result in results { diagnostics += try result.get() }
  // A mistake in a template is met on every page that uses it.
  var seen: Set<Diagnostic> = []
  return diagnostics.filter { seen.insert($0).inserted }
}

private func contents(
  of file: SiteFile, renderer: SiteRenderer, content: Content, jobs: Int
) throws(ProjectError) -> Diagnosed<[OutputFile]> {
  switch file {
  case .searchIndex: return Diagnosed(renderer.searchFiles(jobs: jobs))
  case .format(let format, let input): return Diagnosed(format.make(input).map { [$0] } ?? [])
  case .page(let page):
    let page = renderer.render(page)
    return Diagnosed([page.value], page.diagnostics)
  case .insights: return renderer.renderInsights()
  case .redirect(let index): return Diagnosed(renderer.redirectFiles(index))
  case .searchEntry(let index): return Diagnosed([renderer.searchEntry(index)])
  case .feeds(let page): return Diagnosed(feeds(of: page, in: renderer.site))
  case .finished(let file): return Diagnosed([file])
  case .asset(let local):
    do throws(SystemError) {
      guard let bytes = try content.folder.read(local.location, upTo: 1 << 30) else {
        throw .tooLarge
      }
      return Diagnosed([OutputFile(path: local.asset.path, bytes: bytes)])
    } catch {
      throw ProjectError(.unreadable, path: content.prefix + local.asset.source, error)
    }
  }
}
