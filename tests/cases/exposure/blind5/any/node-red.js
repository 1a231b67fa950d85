//@ {"settings":{"binom":{"credentials":"any"}}}
module.exports = function (RED) {
  function LoginNode(config) {
    RED.nodes.createNode(this, config);
    var node = this;
    node.user = config.user;
    node.secret = node.credentials.password;
    node.on('input', function (msg, send, done) {
      node.log('login of ' + node.user);
      node.warn('login with ' + node.secret); // $ no-key-logging
      node.status({ fill: 'green', text: 'ok' });
      send({ payload: msg.payload });
      done();
    });
  }
  RED.nodes.registerType('login', LoginNode, { credentials: { password: { type: 'password' } } });
};
