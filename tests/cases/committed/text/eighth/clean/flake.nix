{
  inputs.nixpkgs.url = "github:NixOS/nixpkgs/7100a2928ab297b2eab2e9aa255d711f7d7693f7";
  outputs = { nixpkgs, ... }: {
    services.binom-sync = {
      enable = true;
      environmentFile = "/run/secrets/binom.env";
      url = "https://trk.heron-ads.net";
      src.sha256 = "3089a6759c50d8551e6f736bec3ca301097215b001cc5550b76158a6dfbbf405";
    };
  };
}
