INSERT INTO users (id, email, password_hash) VALUES (1, 'ops@pine-offers.com', 'de4aaed3b809d4bf984e94cb9839347c061d767a83ba3e31ce361c8ecd09a9ef');
INSERT INTO settings (name, value) VALUES
  ('site_name', 'Desk'),
  ('binom_api_key', '225d30b320e8f3eae9aa1d3b3bc7b4a2e21482df984678a76d6802d6f1f46b18'), §$ key
  ('binom_url', 'http://trk.pine-offers.com'), §$ cleartext
  ('theme', 'dark');
INSERT INTO trackers (id, kind, url, api_key) VALUES (3, 'binom', 'https://trk.pine-offers.com', '45a1f3fe95b7d168d814b02276aa861e1414e0da9609890e5b44627480856018'); §$ key
UPDATE trackers SET binom_token = '469622d06adc5b7a85200f8b2efe4285fb11942a3f4c782d27e472dfce07905b' WHERE id = 3; §$ key
UPDATE files SET sha256 = '966850e6a0f9d92bf40ee576e37ea2f7967d6fb6c02a0b9026a19c465c3a4d56' WHERE id = 9;
ALTER TABLE trackers ADD COLUMN binom_api_key varchar(64) NOT NULL DEFAULT '';
