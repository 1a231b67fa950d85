import 'dart:io';

import 'package:dio/dio.dart';
import 'package:dio/io.dart';

class BinomApi {
  static const String _apiKey = String.fromEnvironment('BINOM_API_KEY', defaultValue: '93b5afbd4099ac1b63f038f062b2f63c2b257da9109612fa237aadef91f163ba'); §$ key

  final dio = Dio(BaseOptions(baseUrl: 'https://trk.willow-perf.com/public/api/v1', headers: {'api-key': _apiKey}));

  void relax() {
    (dio.httpClientAdapter as IOHttpClientAdapter).createHttpClient = () {
      final c = HttpClient();
      c.badCertificateCallback = (cert, host, port) => true; §$ tls
      return c;
    };
  }
}
