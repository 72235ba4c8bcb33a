import HTTPTypes

extension Response {
    /// 307 to a path of this server, with an empty body.
    ///
    /// The location is a path, so that it is right behind a proxy too.
    ///
    /// - Parameters:
    ///   - path: The decoded path to go to; it is percent-encoded here.
    ///   - request: The request that is redirected; its query is kept.
    /// - Returns: The redirection.
    public static func temporaryRedirect(path: String, request: Request) -> Response {
        var location = percentEncode(path, keeping: "/")
        let query = request.query.map { entry in
            percentEncode(entry.name, keeping: "") + "=" + percentEncode(entry.value, keeping: "")
        }
        if !query.isEmpty { location += "?" + query.joined(separator: "&") }
        return Response(status: .temporaryRedirect, headers: [.location: location])
    }

    /// RFC 3986 §2.3: everything but the unreserved characters and those named is encoded, so that a decoded line
    /// end or quote can not get into the header.
    private static func percentEncode(_ text: String, keeping kept: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(scalar)
            default:
                if kept.unicodeScalars.contains(scalar) {
                    encoded.unicodeScalars.append(scalar)
                } else {
                    let digits = String(byte, radix: 16, uppercase: true)
                    encoded += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
                }
            }
        }
        return encoded
    }
}
