provider "registry.terraform.io/acme/binom" {
  version = "1.2.0"
  hashes = [
    "h1:NBc8pHAaKUhwT9TmxNf4kdLYdkmILtoK=",
    "zh:1b768720d75b8c3f2faaf8c90535b407fb865e37bbaf83527545f27073fd8d56",
    "zh:9c7c121e9ed8c441c18c2908b9e540a249a1a6fb288a1595c6d5552d6e065d06",
  ]
}
