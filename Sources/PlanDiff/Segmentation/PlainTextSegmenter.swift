/// Turns a document without markup, or one in Markdown, into a plan: its printed numbers become labels, its paragraphs
/// provisions.
///
/// Recognised are `1.` `1)` `(1)` `(a)` `a.` `a)` `10(a)` `10.a` `5.1` `iv.` `(iv)`, `Article 5`, `Section 3`, `§ 4`,
/// `Paragraph 7`, `Point 3` and bullets. A number counts only where it fits the numbering, so that a wrapped line that
/// begins with "81 percent" or "1990." splits nothing. Titles and headings take no label; paragraphs without a number are
/// `p1`, `p2`, …; a label that is printed again is `1~2`. Texts are kept byte for byte from the first word to the last.
///
///     let plan = PlainTextSegmenter().segment("1. The Parties:\n(a) withdraw; and\n(b) report.", id: "draft")
///     // 1, 1.a, 1.b
///
/// Any input gives a plan, in time and memory linear in its size.
public struct PlainTextSegmenter: Sendable {
  /// How a document is written.
  public enum Notation: Sendable, CaseIterable {
    /// As printed.
    case plain
    /// Markdown: headings, emphasis and quotation marks are taken off, code, tables and front matter left out.
    case markdown
  }

  private let notation: Notation

  public init(notation: Notation = .plain) {
    self.notation = notation
  }

  /// Segments a text; `id` becomes the plan's.
  public func segment(_ text: String, id: String) -> Plan {
    segment(utf8: Array(text.utf8), id: id)
  }

  /// Segments a text given as UTF-8, without copying it; what is no UTF-8 is replaced by U+FFFD in the provisions.
  public func segment(utf8 bytes: [UInt8], id: String) -> Plan {
    let assembler = ProvisionAssembler(DocumentOutline(bytes: bytes, notation: notation))
    return Plan(id: id, title: assembler.title ?? "", points: assembler.tree.provisions(of: bytes))
  }
}
