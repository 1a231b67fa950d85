include "root" {
  path = find_in_parent_folders()
}

inputs = {
  binom_url     = "https://trk.willow-perf.com"
  binom_api_key = get_env("BINOM_API_KEY", "b5748013b9056bd88fa9d9508c13e69d716e126a3e7f100a21b9060f32b33cc2") §$ key
  image_digest  = "faf15d52b119923465ae72ae974db67a8301e97a2235eb8fb1bbec27c1bc17b0"
}
