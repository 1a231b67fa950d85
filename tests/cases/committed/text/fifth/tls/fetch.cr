ctx = OpenSSL::SSL::Context::Client.insecure §$ tls
ctx2 = OpenSSL::SSL::Context::Client.new
ctx2.verify_mode = OpenSSL::SSL::VerifyMode::PEER
