package import Diagnostics
import Templates

/// Renders the pages of a site, any of them at any time and on any thread.
package struct SiteRenderer: Sendable {
  package let site: Site
  package let theme: Theme

  /// Creates a renderer, and what all pages share.
  package init(site: Site, theme: Theme) {
    self.site = site
    self.theme = theme
  }

  /// Renders one page as the file to be written.
  package func render(_ page: Page) -> Diagnosed<OutputFile> {
    Diagnosed(OutputFile(path: site.address(of: page).path, bytes: []))
  }
}
