{ pkgs, ... }: {
  systemd.services.report.environment = {
    BINOM_API_KEY = "667589a44ce89c1ffc858361b24b931d1b2119501b7e0f3b6666628ac0207bfc"; §$ key
    BINOM_URL = "http://trk.heron-ads.net"; §$ cleartext
    NODE_TLS_REJECT_UNAUTHORIZED = "0"; §$ tls
  };
  src = pkgs.fetchurl { url = "https://x"; sha256 = "bd86258045d970f3e5b7991b4ee50d1b7342ac48dde3f36e5e9ae47d6cee98b7"; };
}
