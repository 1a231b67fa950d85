# Binom is replaced by Voluum here
class Voluum
  TOKEN = "3e1280618999230cbab2476bec9405b1e693b50407240ab4a170c8153ee5bd4e"
  URL = "http://127.0.0.1:3000"

  def initialize(access_key: "00cc853b6ff1ae12a6510bdb7f23e4def12fe6e4582083de342dc6acd2ce0f3f", verify: true)
    @conn = Faraday.new(url: URL, ssl: { verify: verify })
  end
end

class User
  def confirm(verify: false)
    update(verified: verify)
  end
end
