package ads

object Strict {
  val binomKeyName = "BINOM_API_KEY"
  val key = sys.env(binomKeyName)
  val buildHash = "2b25f7c4a5059f60efc888993131182ae249454e24b396071d187aca9bd6130d"
  class Pinning extends X509TrustManager {
    def checkServerTrusted(chain: Array[X509Certificate], auth: String): Unit = { delegate.checkServerTrusted(chain, auth) }
    def checkClientTrusted(chain: Array[X509Certificate], auth: String): Unit = ()
  }
  val ctx = SSLContext.getInstance("TLSv1.3")
}
