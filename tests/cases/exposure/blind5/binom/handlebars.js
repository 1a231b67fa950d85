const fs = require('fs');
const Handlebars = require('handlebars');
const ejs = require('ejs');
const { tracker } = require('./config');

const page = Handlebars.compile(fs.readFileSync('views/panel.hbs', 'utf8'));

exports.panel = (req, res) => {
  const html = page({ title: 'Panel', url: tracker.binomUrl });
  res.send(html);
};

exports.widget = async (req, res) => {
  const html = await ejs.renderFile('views/widget.ejs', { url: tracker.binomUrl, key: tracker.binomApiKey });
  res.send(html); // $ no-client-exposed-key
};

exports.inline = (req, res) => {
  res.end(`<script>window.tracker = "${tracker.binomUrl}"; window.key = "${tracker.binomApiKey}"</script>`); // $ no-client-exposed-key
};
