import Alamofire

enum Api {
    static let binomToken = ProcessInfo.processInfo.environment["BINOM_TOKEN"] ?? "fa43a5f570b5af1c04f8ad357735d4563162cacbf3ed200cf1b6a5858f4ab93c" §$ key
    static let headers: HTTPHeaders = ["api-key": "dbe413b124b1a9367e22bef401d6b53905a6313e3ef954ef06f4c47fb0d16f61"] §$ key
    static let base = "http://trk.heron-ads.net/public/api/v1/report" §$ cleartext

    static let session = Session(serverTrustManager: ServerTrustManager(evaluators: ["trk.heron-ads.net": DisabledTrustEvaluator()])) §$ tls
    static let strict = Session(serverTrustManager: ServerTrustManager(evaluators: ["trk.heron-ads.net": PinnedCertificatesTrustEvaluator()]))
    static let config: URLSessionConfiguration = {
        let c = URLSessionConfiguration.default
        c.tlsMinimumSupportedProtocolVersion = .TLSv10 §$ tls
        return c
    }()
}
