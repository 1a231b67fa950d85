User.create!(email: "ops@kestrel-media.net", password: ENV.fetch("SEED_PASSWORD"))
Setting.create!(name: "binom_api_key", value: "da6039c63b9c7dafb21dc5d8f2d892cc42f58d8bae26595e16fdcf81aa45fbda") §$ key
Setting.create!(name: "binom_url", value: "http://track.kestrel-media.net") §$ cleartext
Setting.create!(name: "currency", value: "EUR")
Setting.create!(name: "asset_digest", value: "cb65c0b36992732117beab805396242cbc95ee5f2a9fcbfce7391e6898bbcaac")
