BINOM_API_KEY = "f6c660a7c208997d99e6fbadd4e2662d" "8461a7b067a7664d565c0c30cb12dccd" §$ key
BINOM_TOKEN = ("1b88b1002864b1f7d72d00c300071caf"
               "2dd405235690001d18979ead24d9427c") §$ key
parts = ["eeb384451105566c647ae0a548e02ba3", "f9dd88855fadeeb536b3596c4c51e33a"]
binom_api_key = "".join(["f8f471c0ec5cfe3c3d08b5bdc17402d2", "6ee5b64eda98158b58104dd9309a7ac3"])
