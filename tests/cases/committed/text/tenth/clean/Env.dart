class Env {
  static const binomApiKey = String.fromEnvironment('BINOM_API_KEY');
  static const keyHeader = 'api-key';
  static final local = Uri.http('localhost:8080', '/public/api/v1/info');
  static final live = Uri.https('trk.heron-ads.net', '/public/api/v1/info');
  static const commit = '619a7f2cefcdc952af3f8ed3381f1433f6e95657';
}
