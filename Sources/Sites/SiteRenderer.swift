package import Diagnostics
import Encodings
import Incidents
import Templates

/// Renders the pages of a site, any of them at any time and on any thread.
///
/// Rendering a page is a pure function: what all pages share is made once, here.
package struct SiteRenderer: Sendable {
  package let site: Site
  package let theme: Theme
  let shared: SharedViews
  private let siteView: TemplateValue
  private let style: HTML

  /// Creates a renderer, and what all pages share.
  ///
  /// - Complexity: O(n) in the incidents.
  package init(site: Site, theme: Theme) {
    self.site = site
    self.theme = theme
    shared = SharedViews(site: site, words: theme.words)
    style = inlineStyle(of: theme.assets)
    siteView = [
      "title": .string(site.options.title),
      "description": .string(site.options.description),
      "language": .string(site.options.language),
      "path": .string(site.linkPath(of: .home)),
    ]
  }

  /// The files of data that pages of this site offer, but for those of the page of charts.
  package var dataFiles: [OutputFile] { badges + oEmbeds }

  /// Renders one page as the file to be written.
  ///
  /// Emits what rendering templates emits.
  package func render(_ page: Page) -> Diagnosed<OutputFile> {
    let context = PageContext(page, shared: shared)
    return render(context.pageView, context)
  }

  /// Renders the page of charts, and the files of their data.
  ///
  /// Both are made of the same numbers, which take as long to work out as many pages to render.
  ///
  /// - Complexity: O(n) in the incidents.
  package func renderInsights() -> Diagnosed<[OutputFile]> {
    let context = PageContext(.insights, shared: shared)
    let insights = shared.insights
    let page = render(context.insightsPage(insights), context)
    return Diagnosed([page.value] + insights.map(\.csv), page.diagnostics)
  }

  private func render(_ view: PageView, _ context: PageContext) -> Diagnosed<OutputFile> {
    let (template, frame, content) = view
    let page = context.page
    var surroundings = frame.view(context)
    surroundings.append(("site", siteView))
    if page == .notFound {
      surroundings.append(("style", .html(style)))
    }
    var renderer = TemplateRenderer(theme.templates)
    let rendered = renderer.render(
      template, with: content, in: TemplateObject(fields: surroundings))
    return Diagnosed(
      OutputFile(path: context.address.path, bytes: rendered.value), rendered.diagnostics)
  }
}

/// The style sheets of a theme as an element, for the page that a server shows at any address and
/// that must therefore not depend on where they are.
///
/// A sheet that could end the element early is left out.
private func inlineStyle(of assets: [OutputFile]) -> HTML {
  var css = Array("<style>\n".utf8)
  for name in ["tokens", "base", "parts"] {
    guard let file = assets.first(where: { $0.path == "assets/css/\(name).css" }),
      !file.bytes.indices.contains(where: { file.bytes[$0...].starts(with: "</".utf8) })
    else { continue }
    css += file.bytes
  }
  return HTML(trusted: css + Array("</style>\n".utf8))
}
