import Archives
import Encodings
import Incidents

extension SiteRenderer {
  /// Returns the files at an address that leads on to another one: a page for people with any
  /// browser and for servers that know of no redirects, and the data of an incident beside that of
  /// its page.
  package func redirectFiles(_ index: Int) -> [OutputFile] {
    let redirect = site.redirects[index]
    if case .gone = redirect.page { return [goneCard(redirect)] }
    guard let data = site.movedData(of: redirect) else { return [redirectPage(redirect)] }
    let bytes = incidentJSON(of: data.incident, in: site.archive).bytes
    return [redirectPage(redirect), OutputFile(path: data.address.path, bytes: bytes)]
  }

  private func redirectPage(_ redirect: Redirect) -> OutputFile {
    let target = site.address(of: redirect.page)
    let title: String
    if case .incident(let incident) = redirect.page {
      title = shared.titles[incident]
    } else if case .embed(let incident) = redirect.page {
      title = shared.titles[incident]
    } else {
      title = target.canonicalPath
    }
    let link = redirect.address.root + site.linkPath(of: redirect.page)
    var html = HTML(markup: "<!DOCTYPE html>\n<html lang=\"")
    html.append(text: site.options.language)
    html.append(markup: "\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    html.append(text: shared.words(.titleMoved, ["title": title]))
    html.append(markup: "</title>\n<meta http-equiv=\"refresh\" content=\"0; url=")
    html.append(text: link)
    html.append(markup: "\">\n<meta name=\"viewport\" content=\"width=device-width\">\n")
    html.append(markup: "<meta name=\"robots\" content=\"noindex\">\n")
    if let url = site.options.url(of: target) {
      html.append(markup: "<link rel=\"canonical\" href=\"")
      html.append(text: url)
      html.append(markup: "\">\n")
    }
    html.append(markup: "</head>\n<body>\n<main><h1>")
    html.append(text: shared.words(.titleMoved, ["title": title]))
    html.append(markup: "</h1>\n<p><a href=\"")
    html.append(text: link)
    html.append(markup: "\">")
    html.append(text: target.canonicalPath)
    html.append(markup: "</a></p></main>\n</body>\n</html>\n")
    return OutputFile(path: redirect.address.path, bytes: html.bytes)
  }

  /// The card of a report that was taken out, for frames in other pages.
  private func goneCard(_ redirect: Redirect) -> OutputFile {
    let target = site.address(of: redirect.page)
    let title = shared.words(.titleGone, ["address": target.canonicalPath])
    var html = HTML(markup: "<!DOCTYPE html>\n<html lang=\"")
    html.append(text: site.options.language)
    html.append(markup: "\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    html.append(text: title)
    html.append(markup: "</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n")
    html.append(markup: "<meta name=\"robots\" content=\"noindex\">\n<base target=\"_top\">\n")
    html.append(markup: "</head>\n<body>\n<main><h1>")
    html.append(text: title)
    html.append(markup: "</h1>\n<p><a href=\"")
    html.append(text: redirect.address.root + site.linkPath(of: redirect.page))
    html.append(markup: "\">")
    html.append(text: shared.words(.descriptionGone))
    html.append(markup: "</a></p></main>\n</body>\n</html>\n")
    return OutputFile(path: redirect.address.path, bytes: html.bytes)
  }
}

extension Site {
  /// Where the data of an incident stood before its page moved, and the index of the incident; nil
  /// for addresses that had none.
  fileprivate func movedData(of redirect: Redirect) -> (address: Address, incident: Int)? {
    guard case .incident(let incident) = redirect.page,
      redirect.address.canonicalPath.hasBytePrefix("/incidents/"), redirect.address.depth == 2
    else { return nil }
    return (redirect.address.sibling("index.json"), incident)
  }
}

extension Page {
  /// Whether it shows one report.
  ///
  /// A list that has nothing to show leads on for as long as that is so, and browsers keep what is
  /// said to be for ever.
  fileprivate var isOfReport: Bool {
    switch self {
    case .incident, .embed: true
    default: false
    }
  }
}

/// Returns `_redirects`, which Netlify, Cloudflare Pages and others read: an old path, the new one
/// and the status, one a line; nil where nothing is redirected.
func redirectRules(_ redirects: [MachineFormat.Redirect]) -> OutputFile? {
  guard !redirects.isEmpty else { return nil }
  let lines = redirects.map { "\($0.from) \($0.to) \($0.isLasting ? 301 : 302)\n" }
  return OutputFile(path: "_redirects", bytes: Array(lines.joined().utf8))
}

/// Returns `redirects.map`, the lines of a `map` of nginx from old paths to new ones; nil where
/// nothing is redirected.
func redirectMap(_ redirects: [MachineFormat.Redirect]) -> OutputFile? {
  guard !redirects.isEmpty else { return nil }
  let lines = redirects.map { "\($0.from) \($0.to);\n" }
  return OutputFile(path: "redirects.map", bytes: Array(lines.joined().utf8))
}

extension Site {
  /// The redirects as a web server sees them: paths from the root of the host, in the order of
  /// their bytes.
  package var serverRedirects: [MachineFormat.Redirect] {
    let base = String(decoding: basePath.utf8.dropLast(), as: UTF8.self)
    return redirects.flatMap { redirect in
      // The card of a report that was taken out stands at its own address.
      if case .gone = redirect.page { return [MachineFormat.Redirect]() }
      let target = address(of: redirect.page)
      var moved = [(redirect.address, target)]
      if let data = movedData(of: redirect) {
        moved.append((data.address, target.sibling("index.json")))
      }
      return moved.map {
        MachineFormat.Redirect(
          from: base + $0.canonicalPath, to: base + $1.canonicalPath,
          isLasting: redirect.page.isOfReport)
      }
    }.sorted { $0.from.utf8.lexicographicallyPrecedes($1.from.utf8) }
  }
}
