import COpenSSL
import Glibc

/// A certificate chain with its private key, looked at before the library gets them: it reports little.
public enum TLSIdentity {
    /// Whether the files can be read, belong together and are in their time.
    ///
    /// - Parameter files: The two paths.
    /// - Throws: `.invalidIdentity`, which says what is wrong.
    public static func check(_ files: TransportConfiguration.TLSFiles) throws(TransportError) {
        // Old errors of this thread must not be taken for ours.
        ERR_clear_error()
        defer { ERR_clear_error() }
        guard let context = unsafe SSL_CTX_new(TLS_server_method()) else {
            throw .invalidIdentity("OpenSSL has no memory")
        }
        // SAFETY: made above, freed here; the certificate below belongs to it and is not kept.
        defer { unsafe SSL_CTX_free(context) }
        guard unsafe SSL_CTX_use_certificate_chain_file(context, files.certificatePath) == 1 else {
            throw .invalidIdentity(
                "\(files.certificatePath) is no readable certificate chain in PEM: \(reason)"
            )
        }
        guard unsafe SSL_CTX_use_PrivateKey_file(context, files.privateKeyPath, SSL_FILETYPE_PEM) == 1 else {
            throw .invalidIdentity("\(files.privateKeyPath) is not the certificate's key in PEM: \(reason)")
        }
        guard unsafe SSL_CTX_check_private_key(context) == 1 else {
            throw .invalidIdentity("the certificate and the key do not belong together")
        }
        let certificate = unsafe SSL_CTX_get0_certificate(context)
        guard unsafe X509_cmp_current_time(X509_get0_notBefore(certificate)) < 0 else {
            throw .invalidIdentity("\(files.certificatePath) is not valid yet")
        }
        guard unsafe X509_cmp_current_time(X509_get0_notAfter(certificate)) > 0 else {
            throw .invalidIdentity("\(files.certificatePath) has expired")
        }
    }

    /// OpenSSL's first error of this thread.
    private static var reason: String {
        var text = [CChar](repeating: 0, count: 256)
        unsafe ERR_error_string_n(ERR_get_error(), &text, text.count)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
