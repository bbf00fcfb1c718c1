/// The version that every report names, so that a reading can be repeated.
public enum EngineVersion {
  public static let current = "0.1.0"
}
