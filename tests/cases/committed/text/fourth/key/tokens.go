package tokens

var BinomKeys = []string{
	"35e4de887155cc7924378c3b987c7c46b4b90c199cd55b5e936917978d15327a", §$ key
	"aa17033de745d8f5544275acd8d13638507e613c3e020a2105297b0cd43b7181", §$ key
}

var checksums = []string{
	"47d6211b2fcb105a8f5605efe5af06fbafea122a7f59d35d3782888ff8da06fd",
}
