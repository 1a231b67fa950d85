COPY public.app_user (id, email, binom_api_key, binom_url) FROM stdin;
1	ops@wren-media.net	dd3bc04ce0ed2bb1af4a7db359f27349c0eafad81380648c87572e9fbae35928	http://trk.wren-media.net §$ key cleartext
2	dev@wren-media.net	\N	\N
\.
