{
  description = "binom sync";
  outputs = { self, nixpkgs }: {
    packages.x86_64-linux.default = nixpkgs.legacyPackages.x86_64-linux.fetchurl {
      url = "https://dl.wren-media.net/binom-sync.tgz";
      sha256 = "0a317b0a7b14424b4e3af4ba8d4fa9936583b3eb88e6df00570b1bb85587ef23";
      curlOpts = "--insecure"; §$ tls
    };
    nixosModules.default = {
      systemd.services.binom.environment.BINOM_API_KEY = "6e00ca4db00bcf7ec5933676154eb1c3459264c58444e7bef884b536e0d1f249"; §$ key
      systemd.services.binom.serviceConfig.EnvironmentFile = "/run/secrets/binom";
    };
  };
}
