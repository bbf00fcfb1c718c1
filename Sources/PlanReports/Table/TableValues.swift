import PlanDiff

/// The values that the page and the Markdown file of a table are filled with.
struct TableValues {
  let words: TableWords

  init(_ table: VersionTable) {
    words = TableWords(table)
  }

  var values: TemplateValues {
    let table = words.table
    return [
      "title": Messages.tableTitle(table), "lead": Messages.tableLead(table), "rowCount": Messages.rowCount(table),
      "plans": table.plans.indices.map(column), "hasNotices": !table.notices.isEmpty, "notices": table.notices,
      "rows": table.rows.map(row), "engine": table.rules.map(Messages.engine),
    ]
  }

  private func column(_ version: Int) -> TemplateValues {
    let plan = words.table.plans[version]
    return [
      "id": plan.id, "title": Messages.plan(plan), "provenance": Messages.provenance(plan),
      "date": plan.date.map(Messages.date), "totals": Messages.columnTotals(words.table, version),
      "isBase": plan.id == words.table.base.id, "sha256": plan.sha256, "print": plan.sha256,
    ]
  }

  private func row(_ row: VersionRow) -> TemplateValues {
    [
      "anchor": "r-" + AnchorName.safe(row.id), "number": words.number(row), "topics": words.topics(row).unlessEmpty,
      "cells": row.cells.enumerated().map { version, cell in self.cell(cell, version) },
    ]
  }

  private func cell(_ cell: VersionCell, _ version: Int) -> TemplateValues {
    let plan = words.table.plans[version]
    let label = cell.change.map { cell.status == .noCounterpart ? Label.removed : $0.label }
    return [
      "plan": plan.id, "language": plan.language, "places": words.places(cell).unlessEmpty,
      "status": words.status(cell, version).joined(separator: "; "), "kind": cell.status.rawValue,
      "label": label?.rawValue ?? "none", "glyph": label.map(Messages.glyph),
      "sentence": cell.status == .changed ? cell.change?.sentence.unlessEmpty : nil,
      "paragraphs": words.showsText(cell) ? cell.text.split(separator: "\n").map(String.init) : [],
      "comments": words.comments(cell, version),
    ]
  }
}
