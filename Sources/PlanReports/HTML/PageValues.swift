import PlanDiff

/// What stands around the changes: the texts, the notices, the strip, the legend, the sources and the citation.
struct PageValues {
  let comparison: Comparison
  let index: ComparisonIndex
  let visible: [Change]
  let lens: ReportLens

  private var old: Plan { comparison.old }
  private var new: Plan { comparison.new }

  var values: TemplateValues {
    let reported = comparison.changes.count { $0.label == .removed && $0.flags.contains(.reported) }
    let claims = (old.claims.map { ($0, old) } + new.claims.map { ($0, new) }).map { claim, plan in
      Messages.claim(claim, source: index.source(of: claim, in: plan))
    }
    return [
      "title": Messages.pageTitle(old, new), "description": Messages.pageDescription(old, new),
      "engine": Messages.engine(comparison.rules), "oldId": old.id, "newId": new.id,
      "plans": [plan(old, "Older text", .old), plan(new, "Newer text", .new)],
      "hasNotices": !comparison.notices.isEmpty, "notices": comparison.notices,
      "stripHint": Messages.stripHint(old), "cells": visible.map(cell), "totals": totals(reported: reported),
      "pointTotals": Messages.pointTotals(comparison, reported: reported),
      "structure": Messages.structureTotals(comparison.changes),
      "hidden": Messages.hidden(comparison, visible: visible.count, lens), "legend": legend,
      "legendNotes": Messages.legendNotes, "hasPlanClaims": !claims.isEmpty, "planClaims": claims,
      "hasSources": !(old.sources + new.sources).isEmpty,
      "sourceLists": [old, new].filter { !$0.sources.isEmpty }.map(sourceList),
      "citation": Messages.citation(comparison), "citationHint": Messages.citationHint, "fingerprints": fingerprints,
    ]
  }

  private func plan(_ plan: Plan, _ side: String, _ place: AnchorName.Side) -> TemplateValues {
    [
      "anchor": "text-\(place.rawValue)", "side": side, "title": Messages.name(plan),
      "date": plan.date.map(Messages.date), "provenance": Messages.provenance(plan),
      "count": Messages.pointCount(plan),
    ]
  }

  private func cell(_ change: Change) -> TemplateValues {
    let addresses = change.old.isEmpty ? change.new : change.old
    let words = [Messages.label(change, uncertain: change.isUncertain)] + Messages.structure(change)
    return [
      "label": change.label.rawValue, "size": change.barHeight, "anchor": AnchorName.change(change),
      "place": PlaceName.outermost(addresses).joined(separator: "+"), "glyph": Messages.glyph(change.label),
      "words": words.joined(separator: "; "),
    ]
  }

  private func totals(reported: Int) -> [TemplateValues] {
    Label.allCases.compactMap { label in
      let count = comparison.count(of: label)
      if count == 0 { return nil }
      return [
        "label": label.rawValue, "glyph": Messages.glyph(label),
        "words": Messages.total(label, count, reported: reported),
      ]
    }
  }

  private var legend: [TemplateValues] {
    Label.allCases.map { label in
      ["label": label.rawValue, "glyph": Messages.glyph(label), "words": Messages.meaning(label)]
    }
  }

  private func sourceList(_ plan: Plan) -> TemplateValues {
    let entries = plan.sources.map { source -> TemplateValues in
      var unlinked = source
      unlinked.url = nil
      let link = WebLink.safe(source.url)
      return ["words": Messages.source(unlinked), "url": link, "plainUrl": link == nil ? source.url : nil]
    }
    return ["heading": Messages.sources(plan), "entries": entries]
  }

  private var fingerprints: [TemplateValues] {
    let rules = comparison.rules
    return [
      ["name": "Engine", "print": "plandiff \(EngineVersion.current)"],
      ["name": "Rules \(rules.id) \(rules.version), SHA-256", "print": rules.sha256],
      ["name": "Text of \(old.id), SHA-256", "print": old.sha256],
      ["name": "Text of \(new.id), SHA-256", "print": new.sha256],
    ]
  }
}

extension Change {
  /// Height of the bar in the strip, 0…3.
  var barHeight: Int {
    switch label {
    case .unchanged: 0
    case .reworded: 1
    case .replaced, .undisclosed: 3
    case .softened, .hardened, .mixed: max(1, min(3, abs(severity ?? 1)))
    case .added, .removed: 3
    }
  }
}
