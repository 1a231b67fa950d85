{-# LANGUAGE OverloadedStrings #-}
module Pull where

import Network.HTTP.Simple

binomApiKey :: ByteString
binomApiKey = "8bc3ef007afc52e0b29e1eee9846b55f7909c5b94c178accbef8270730099bb0" §$ key

commit :: String
commit = "07f126b494491ddebef2e5f4efa4b31373534273"

request :: Request
request = setRequestHeader "api-key" [binomApiKey] "http://trk.wren-media.net/public/api/v1/info" §$ cleartext
