public import PlanDiff

/// The answer to one line of `batch --pairs`.
public enum PairLine {
  /// - Parameters:
  ///   - id: A complete JSON value, as the line gave it.
  ///   - reading: What became of the provision.
  public static func write(id: String, reading: PairReading, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("confidence")
    writer.decimal(reading.confidence)
    writer.key("deltas")
    writer.deltas(reading.deltas)
    writer.key("effects")
    writer.effects(reading.effects)
    writer.key("flags")
    writer.strings(reading.flags.map(\.rawValue))
    writer.key("grounds")
    writer.beginObject()
    for ground in reading.grounds.sorted(by: { $0.feature < $1.feature }) {
      writer.key(ground.feature)
      writer.string(ground.value)
    }
    writer.endObject()
    writer.key("id")
    writer.raw(id)
    writer.key("label")
    writer.string(reading.label.rawValue)
    writer.key("sentence")
    writer.string(reading.sentence)
    writer.key("severity")
    writer.severity(reading.severity, of: reading.label)
    writer.endObject()
    writer.lineFeed()
  }

  /// The answer to a line that could not be read.
  public static func write(id: String, error: String, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("error")
    writer.string(error)
    writer.key("id")
    writer.raw(id)
    writer.endObject()
    writer.lineFeed()
  }
}
