//@ {"settings":{"binom":{"credentials":"any"}}}
const { body, query, validationResult } = require('express-validator');
const Joi = require('joi');

exports.rules = [
  body('password').isLength({ min: 12 }).withMessage('The password is too short'),
  body('passwordConfirmation').custom((value, { req }) => value === req.body.password),
  query('page').optional().isInt(),
];

exports.check = (req, res, next) => {
  const errors = validationResult(req);
  if (errors.isEmpty()) return next();
  console.log('invalid', errors.mapped().password);
  return res.status(422).json({ errors: errors.array().map(({ path, msg }) => ({ path, msg })) });
};

exports.schema = Joi.object({ user: Joi.string(), password: Joi.string().min(12), token: Joi.string().guid() });

exports.describe = () => console.log(exports.schema.describe().keys.password.type);
