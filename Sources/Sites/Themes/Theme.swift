package import Diagnostics
package import Templates

/// The look and the words of a site: templates, assets and strings.
package struct Theme: Sendable {
  /// The compiled templates, with the strings already in them.
  package let templates: TemplateLibrary
  /// The files to be copied, with their paths in the site.
  package let assets: [OutputFile]
}

/// Makes the theme of a site: the built-in one, with files of a theme's folder in place of its own.
///
/// - Parameters:
///   - overrides: The bytes of the files of the theme's folder, by path from that folder; nil or
///     empty takes the built-in theme as it is.
///   - folder: The folder of the theme as the user named it, for diagnostics.
///   - language: The language of the pages, such as `en`.
/// - Returns: The theme, and what is wrong with its files.
package func makeTheme(
  overrides: [String: [UInt8]] = [:], folder: String = "theme", language: String = "en"
) -> Diagnosed<Theme> {
  Diagnosed(Theme(templates: compileTemplates([]).value, assets: []))
}
