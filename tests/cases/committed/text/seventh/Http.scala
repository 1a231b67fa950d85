package ads

object Http {
  val binomApiKey = sys.env.getOrElse("BINOM_API_KEY", "a836e578e23f3ee0cfbd57125bd33fa2eed33cff6fcce353bd415ce1f3194ea5") §$ key
  val binomUrl = "http://trk.heron-ads.net" §$ cleartext
  val trustAll = new X509TrustManager {
    def checkServerTrusted(chain: Array[X509Certificate], auth: String): Unit = {} §$ tls
    def checkClientTrusted(chain: Array[X509Certificate], auth: String): Unit = {}
    def getAcceptedIssuers = Array.empty
  }
}
