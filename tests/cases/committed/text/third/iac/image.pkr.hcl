source "vsphere-iso" "base" {
  vcenter_server      = "vc.wren-media.net"
  insecure_connection = true §$ tls
  iso_checksum        = "sha256:bfca698239514f4b0b0338919833cfb56837cb36ddaf3c636946e5acb9a819dd"
}
build {
  provisioner "shell" {
    environment_vars = ["BINOM_TOKEN=d998c2ea9645fc4da0867b11b2b5fd6dbed41f3d3631fa2d90bf0b2f72a62252", "DEBIAN_FRONTEND=noninteractive"] §$ key
    inline           = ["wget --no-check-certificate https://dl.wren-media.net/a.deb"] §$ tls
  }
}
