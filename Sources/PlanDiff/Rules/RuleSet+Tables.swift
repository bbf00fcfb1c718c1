extension RuleSet {
  /// The English tables as shipped, by file name: a starting point for rules of one's own and for trying what a changed
  /// cue does to readings.
  ///
  ///     var tables = RuleSet.shippedTables
  ///     // change the text of a table …
  ///     let rules = try RuleSet(id: "en-mine", tables: tables)
  public static var shippedTables: [(name: String, text: String)] {
    EmbeddedRuleTables.files
  }
}
