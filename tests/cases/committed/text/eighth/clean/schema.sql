CREATE TABLE trackers (
  id bigserial PRIMARY KEY,
  binom_url text NOT NULL CHECK (binom_url LIKE 'https://%'),
  binom_api_key bytea NOT NULL, -- encrypted
  key_sha256 char(64)
);
INSERT INTO migrations (name, sha256) VALUES ('0001_trackers', '178b032ecf3b298c816c268bb4ad02788e547389eba3f3494403679de6a9ffa0');
INSERT INTO trackers (binom_url, binom_api_key) VALUES ('https://tracker.example.com', pgp_sym_encrypt('test', 'k'));
