//@ {"settings": {"binom": {"credentials": "any"}}}
const { Model } = require('sequelize');
const mongoose = require('mongoose');
const { logger } = require('./logger');

class User extends Model {
  toJSON() {
    const values = { ...this.get() };
    delete values.password;
    return values;
  }
}

const schema = new mongoose.Schema({ email: String, password: { type: String, select: false } });
schema.set('toJSON', { transform: (_doc, out) => { delete out.password; return out; } });

function publicUser(user) {
  const { password, token, ...rest } = user;
  return rest;
}

function clean(user) {
  return { ...user, password: undefined, token: undefined };
}

async function show(req, res) {
  const user = await User.findByPk(req.params.id);
  logger.info(publicUser(user));
  logger.info(clean(user));
  logger.info(JSON.stringify(user, (name, value) => (/password|token/.test(name) ? undefined : value)));
  res.json(publicUser(user));
}

async function leak(req, res) {
  const user = await User.findOne({ where: { email: req.body.email }, attributes: ['id', 'password'] });
  logger.info(user.id);
  logger.info(user.password); // $ no-key-logging
  res.json({ id: user.id, password: user.password }); // $ no-client-exposed-key
}

module.exports = { show, leak, schema };
