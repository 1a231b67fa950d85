INSERT INTO trackers (name, url, api_key) VALUES ('keitaro', 'https://k.heron-ads.net', 'c0e2e1b32be54e1051e5d601c3caec16');
INSERT INTO trackers (name, url, api_key) VALUES ('binom', 'https://b.heron-ads.net', NULL);
UPDATE trackers SET api_key = '0715284e20c498f3cd655ebbb6d289df0d66a73927b79c63fa54cebddc57f1eb' WHERE name = 'redtrack';
INSERT INTO digests VALUES ('binom.zip', 'dbafff1f03a80b46cd55705ea4df370ed02929f1849df36a8257521c5e5bb159');
SELECT * FROM clicks WHERE url LIKE 'http://go.heron-ads.net/click?key=%';
