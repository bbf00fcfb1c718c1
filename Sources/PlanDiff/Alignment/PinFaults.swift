extension Pins {
  /// Why a pin does not fit the plans as they are now.
  public struct Fault: Sendable, Equatable {
    /// The pin's place in ``Pins/linked``, or in ``Pins/forbidden``.
    public var index: Int
    public var isForbidden: Bool
    /// One sentence for a person.
    public var sentence: String
    /// Fingerprint of the text as it is now, where a kept one differs.
    public var fingerprint: String?
  }

  /// Fingerprint of a provision's text: a new line break or another kind of quotation mark is no new wording.
  public static func fingerprint(of text: String) -> String {
    WordingFingerprint.sha256(of: text)
  }

  /// What no longer fits: addresses a plan does not have, and wordings that changed since a person decided on them.
  public func faults(old: PlanOutline, new: PlanOutline) -> [Fault] {
    var result: [Fault] = []
    for (pins, isForbidden) in [(linked, false), (forbidden, true)] {
      for (index, pin) in pins.enumerated() {
        let found =
          Self.faults(pin, pin.old, pin.oldFingerprints, old) + Self.faults(pin, pin.new, pin.newFingerprints, new)
        result += found.map { fault in
          Fault(index: index, isForbidden: isForbidden, sentence: fault.sentence, fingerprint: fault.fingerprint)
        }
      }
    }
    return result
  }

  private static func faults(
    _ pin: Pin, _ addresses: [String], _ fingerprints: [String], _ outline: PlanOutline
  ) -> [(sentence: String, fingerprint: String?)] {
    addresses.enumerated().compactMap { place, address in
      guard let index = outline.index(of: address) else {
        let sentence =
          "A pin names \(outline.plan.id)#\(address), which \(outline.plan.id) does not have; it was passed over"
        return ("\(sentence) (\(pin.source)).", nil)
      }
      let current = fingerprint(of: outline.entries[index].provision.text)
      guard place < fingerprints.count, fingerprints[place] != current else { return nil }
      let sentence = "The text of \(outline.plan.id)#\(address) has changed since its counterpart was pinned"
      return ("\(sentence) (\(pin.source)); check whether the pin still holds.", current)
    }
  }
}
