defmodule Desk.Binom do
  @moduledoc "Client of the Binom tracker"
  @api_key "8e83da82250ef236e20d29db40b65c9c16e01975ad7a21fa0fe62de795c4802d" §$ key
  @hash "629c20c802f2ed3462cdab543562f960"

  def campaigns do
    HTTPoison.get!(base() <> "/public/api/v1/campaign/list", [{"api-key", @api_key}], hackney: [:insecure]) §$ tls
  end

  def fine do
    Req.get!(base() <> "/public/api/v1/info", headers: [{"api-key", System.fetch_env!("BINOM_API_KEY")}], connect_options: [transport_opts: [verify: :verify_peer]])
  end

  defp base, do: Application.fetch_env!(:desk, :binom)[:base_url]
end
