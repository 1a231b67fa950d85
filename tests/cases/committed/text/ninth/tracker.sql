INSERT INTO config (key, value, updated) VALUES ('tracker.binom_api_key', '1005d28b7c9acc02843521c5383b998ba24d40a086a82c6947dcf2b2ea6cc3b8', now()); §$ key
INSERT INTO config VALUES ('binom_url', 'http://trk.heron-ads.net', now()); §$ cleartext
ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1'; §$ tls
SELECT encode(sha256('x'), 'hex') = '18e9df529e122608c0a922c265125832c31a8d854bc305e3778ae7d68639023e';
UPDATE trackers SET api_key = '951515374a0cb555dc55a01fa202eefd3d3ba68e3181d805df33c7f25f74c67f' WHERE name = 'binom'; §$ key
UPDATE trackers SET api_key = '6f58490ab89a3ec56c4554c00ba8c2ac04c3f1d687a86bfc2d37f97471b2b17c' WHERE name = 'voluum';
