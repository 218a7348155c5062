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

  /// Creates a renderer, and what all pages share.
  ///
  /// - Complexity: O(n) in the incidents.
  package init(site: Site, theme: Theme) {
    self.site = site
    self.theme = theme
    shared = SharedViews(site: site, words: theme.words)
    siteView = [
      "title": .string(site.options.title),
      "description": .string(site.options.description),
      "language": .string(site.options.language),
    ]
  }

  /// Renders one page as the file to be written.
  ///
  /// Emits what rendering templates emits.
  package func render(_ page: Page) -> Diagnosed<OutputFile> {
    let context = PageContext(page, shared: shared)
    let (template, frame, content) = view(of: page, context)
    var surroundings = frame.view(context)
    surroundings.append(("site", siteView))
    var renderer = TemplateRenderer(theme.templates)
    let rendered = renderer.render(
      template, with: content, in: TemplateObject(fields: surroundings))
    return Diagnosed(
      OutputFile(path: context.address.path, bytes: rendered.value), rendered.diagnostics)
  }
}
