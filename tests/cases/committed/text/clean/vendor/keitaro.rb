KEITARO_API_KEY = "3203444a47c7fc4401d3c232392882ed"
BASE = "http://kt.pine-offers.com/admin_api/v1"

def campaigns
  Net::HTTP.get(URI("#{BASE}/campaigns"), { "Api-Key" => KEITARO_API_KEY })
end
