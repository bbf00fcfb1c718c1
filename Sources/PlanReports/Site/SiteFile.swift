/// One file of a static site.
public struct SiteFile: Sendable, Equatable {
  /// Name within the folder of the site.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
