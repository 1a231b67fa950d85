CREATE TABLE trackers (
  id serial PRIMARY KEY,
  kind text CHECK (kind IN ('binom', 'keitaro')),
  api_key_encrypted bytea NOT NULL,
  binom_api_key_hash char(64)
);
COMMENT ON COLUMN trackers.api_key_encrypted IS 'binom key, encrypted with pgcrypto';
INSERT INTO trackers (kind, binom_api_key_hash) VALUES ('binom', '7a8638655f537f163b2a0c01097ce565cffc077723808d32114035c2cf490ce2');
SELECT binom_api_key FROM app_user WHERE id = 1;
