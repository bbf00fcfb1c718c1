/// SHA-256 of files with their names, in the order they are added. The program and the tool that embeds its files reckon it
/// alike: the tool's copy of this file and of ``SHA256`` is a link.
struct Fingerprint {
  private var hash = SHA256()

  mutating func add(_ name: String, _ text: String) {
    hash.update(name)
    hash.update("\u{1F}")
    hash.update(text)
    hash.update("\u{1E}")
  }

  var hexadecimal: String {
    var hash = hash
    return hash.finalizeHexadecimal()
  }
}
