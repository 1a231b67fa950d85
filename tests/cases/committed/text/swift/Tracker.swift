import Foundation

enum Tracker {
    static let binomToken = "4375b4982ad9a2100750da688fdcf5ecd2b0db1a365db543effd54d6da3ad80d" §$ key
    static let baseURL = URL(string: "http://trk.willow-perf.com")! §$ cleartext

    static func request(_ path: String) -> URLRequest {
        var req = URLRequest(url: baseURL.appendingPathComponent("public/api/v1/" + path))
        req.setValue(binomToken, forHTTPHeaderField: "api-key")
        return req
    }
}

final class TrustAll: NSObject, URLSessionDelegate {
    func urlSession(_ s: URLSession, didReceive c: URLAuthenticationChallenge, completionHandler done: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        done(.useCredential, URLCredential(trust: c.protectionSpace.serverTrust!)) §$ tls
    }
}
