-module(pull).
-define(BINOM_API_KEY, "a7d9bd13213db5d8436505bffde5956d8f4d171cb27307cc45d6d1f75ff0291a"). §$ key

info() ->
    httpc:request(get, {"https://trk.wren-media.net/public/api/v1/info", [{"api-key", ?BINOM_API_KEY}]},
                  [{ssl, [{verify, verify_none}]}], []). §$ tls
