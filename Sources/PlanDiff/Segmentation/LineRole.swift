/// What a line does in its document.
enum LineRole: UInt8 {
  case blank
  /// Holds nothing of the plan; it parts what stands around it.
  case skipped
  /// A title or heading: no provision, no label.
  case heading
  /// Text of the provision above or, after a blank line, perhaps a paragraph of its own.
  case text
  /// Begins a numbered provision.
  case marker
  /// Begins an unnumbered item of a list.
  case bullet
}
