region        = "eu-north-1"
binom_api_key = "ee554ac7988e9c788f981b9236d6ccc205e4d711d090cb52276b2dec8b4e4516" §$ key
binom_tokens  = {
  reports = "2f81c7b4b1e8470fa1a2524c32c8e2be38fc06ca7742319a0f5d88852d57497c" §$ key
}
db_password   = "Q08waGM*1vbzxL"
