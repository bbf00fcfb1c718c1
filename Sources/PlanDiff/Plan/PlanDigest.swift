/// Fingerprints a plan by what a comparison reads of it.
enum PlanDigest {
  static func sha256(of plan: Plan) -> String {
    var hash = SHA256()
    for entry in PlanOutline(plan).entries {
      let provision = entry.provision
      hash.update(entry.address)
      hash.update("\u{1F}")
      hash.update(provision.status.rawValue)
      hash.update("\u{1F}")
      hash.update(provision.text)
      for alternative in provision.alternatives {
        hash.update("\u{1F}")
        hash.update(alternative)
      }
      hash.update("\u{1E}")
    }
    return hash.finalizeHexadecimal()
  }
}
