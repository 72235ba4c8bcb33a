/// The names and versions under which the server shows itself.
public enum ServerIdentity {
    /// The product's version, as `meetingmuse version` prints it.
    public static let version = "0.1.0"
    /// The version of the HTTP interface that the first generation of clients knows (spec 1).
    static let interfaceVersion = "1.0.0"
}
