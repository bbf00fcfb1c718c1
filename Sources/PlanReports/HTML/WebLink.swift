/// Links out of a report: addresses of the web and nothing else.
enum WebLink {
  /// The address where it is one of the web; nil for every other scheme and for what could hide one.
  static func safe(_ url: String?) -> String? {
    guard let url, !url.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) else { return nil }
    let folded = url.lowercased()
    return folded.hasPrefix("https://") || folded.hasPrefix("http://") ? url : nil
  }
}
