struct Config {
    var binom = Tracker(url: "http://trk.heron-ads.net", apiKey: "d652bd5dc1789ce404928260b95f47d7085f826f0a147887e551a8e772595dfa") §$ cleartext key
    let headers = ["Accept": "application/json", "api-key": "a810f498e0310d801aa8fa40f58bed75d9c51a1002db7fdcd6e3eb57f3156370"] §$ key
    static let buildHash = "b9e94e369a0313e8f1ccb04c19947052b4bc3819208e2e362450ad5baf2df618"
}

extension URLRequest {
    mutating func sign() {
        setValue("ad6b9b3f0e930fe238412ac0a8326847571a5233e0527ed58c352c35046177be", forHTTPHeaderField: "api-key") §$ key
        addValue("application/json", forHTTPHeaderField: "Accept")
    }
}
