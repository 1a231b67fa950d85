INSERT INTO users (name, binom_api_key) VALUES ('anna', '12000001c4e1a97b30d85f62be417a09d3f8c56e'); §$ key
INSERT INTO users (name, binom_api_key) VALUES ('bert', NULL);
INSERT INTO clicks (clickid, cost) VALUES ('a8f3kd92mz71qpw0xv5t', 0.03);
