// A property that is read by a name put together may be any, hence no proof of the one that holds the environment.
const fs = require('fs');
const path = require('path');

exports.prepare = function (opts, app) {
  if (!fs.existsSync(app.pm_exec_path)) return new Error(`Script not found: ${app.pm_exec_path}`);
  app.env = process.env;
  ['log', 'out'].forEach(function (kind) {
    const file = app[kind + '_file'];
    app['pm_' + kind + '_path'] = path.resolve.apply(null, [opts.cwd, file]);
  });
  console.log(app.env); // $ no-key-logging
};
