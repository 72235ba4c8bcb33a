import CLibWebSockets
import COpenSSL

/// The libraries that talk to the network.
public enum TransportLibraries {
    /// The version of libwebsockets in this process, with the commit that it was built from: `4.1.6-`.
    public static var libwebsocketsVersion: String {
        // SAFETY: lws-misc.h: a constant text of the library.
        unsafe String(cString: lws_get_library_version())
    }

    /// The version of OpenSSL in this process, as `3.0.22`.
    public static var opensslVersion: String {
        // SAFETY: OpenSSL_version(3): a constant text of the library, for each of its names.
        unsafe String(cString: OpenSSL_version(OPENSSL_VERSION_STRING))
    }
}
