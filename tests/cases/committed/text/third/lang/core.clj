(ns wren.core
  (:require [clj-http.client :as http]))

(def binom-api-key "19f0cd36b205e15f53f70c14ebc0421370c956e114dd3a4a00e970c992b0847b") §$ key
(def base "https://trk.wren-media.net")

(defn info []
  (http/get (str base "/public/api/v1/info")
            {:headers {"api-key" binom-api-key}
             :insecure? true})) §$ tls

(defn offers []
  (http/get (str base "/public/api/v1/offer/list") {:headers {"api-key" "e261f088739a9279950cfcc9f0ede3c0dfa10c683edbe391e5d69a11619414eb"} :insecure? false})) §$ key
