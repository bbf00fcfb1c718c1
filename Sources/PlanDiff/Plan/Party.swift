/// An actor whose duties and rights a plan speaks of.
public struct Party: Sendable, Equatable {
  /// The name printed in reports.
  public var id: String
  /// Other names, adjective forms and short forms.
  public var aliases: [String]
  /// Ids of the parties that make up this one, where it is a group.
  public var members: [String]

  public init(id: String, aliases: [String] = [], members: [String] = []) {
    self.id = id
    self.aliases = aliases
    self.members = members
  }
}
