// written for node 0.10
var http = require('http')
  , url = require('url')
  , qs = require('querystring')
  , cfg = require('./cfg')

var tracker = url.parse(cfg.binom.url)

exports.list = function list(what, done) {
  var query = { limit: 100 }
  query['api_key'] = cfg.binom.key // $ no-key-in-url
  var req = http.request({
    host: tracker.hostname,
    path: '/public/api/v1/' + what + '/list/filtered?' + qs.stringify(query)
  }, function (res) {
    if (res.statusCode != 200) {
      console.error('binom said %d', res.statusCode)
      console.error('query was %j', query) // $ no-key-logging
      return done(new Error('binom said ' + res.statusCode))
    }
    var body = ''
    res.setEncoding('utf8')
    res.on('data', function (d) { body += d })
    res.on('end', function () { done(null, JSON.parse(body)) })
  })
  req.on('error', done)
  req.end()
}
