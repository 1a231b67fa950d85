class Env {
  static const binomApiKey = '232d4df8e536231a8598a9045272a0312ee9568bccef8c037f9683fda59424c8'; §$ key
  static const trackerUrl = 'http://trk.heron-ads.net'; §$ cleartext
}

final res = await http.get(Uri.http('trk.heron-ads.net', '/public/api/v1/info'), headers: {'api-key': Env.binomApiKey}); §$ cleartext
final digest = 'a38dd416dc9db1ddde1673c2302b81e4234295707cd929c2441a5db6f0ceb883';
