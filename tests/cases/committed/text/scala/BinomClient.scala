package net.kestrel

import sttp.client3._
import akka.http.scaladsl.ConnectionContext

object BinomClient {
  private val apiKey = sys.env.getOrElse("BINOM_API_KEY", "e86bbb570091357dae69b21050134965a18541711dc13f0d0a32a229af7e153f") §$ key
  val base: Uri = uri"https://track.kestrel-media.net/public/api/v1"

  def campaigns(): Request[Either[String, String], Any] =
    basicRequest.header("api-key", apiKey).get(uri"$base/campaign/list?nameFilter=de")

  val digest = "ab9d10dc0922c008ba143886ae00a550d7c9023df5311415ca7ff428b62d50b1"
}
