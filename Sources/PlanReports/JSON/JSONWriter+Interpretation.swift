import PlanDiff

extension JSONWriter {
  /// What people say of a change, beside the computed reading; null where nobody says anything.
  mutating func interpretation(_ notes: [InterpretationNote]) {
    guard let standing = InterpretationNote.weightiest(of: notes) else { return null() }
    beginObject()
    key("claims")
    beginArray()
    for note in notes { claim(note) }
    endArray()
    key("standing")
    string(standing.rawValue)
    endObject()
  }

  private mutating func claim(_ note: InterpretationNote) {
    beginObject()
    key("because")
    string(note.because)
    key("by")
    string(note.by)
    key("certainty")
    string(orNull: note.certainty?.rawValue)
    if let contest = note.contest {
      key("contested")
      self.contest(contest)
    }
    key("id")
    string(note.id)
    key("reading")
    string(note.reading)
    key("sources")
    strings(note.sources)
    key("standing")
    string(note.standing.rawValue)
    key("status")
    string(note.status.rawValue)
    endObject()
  }
}
