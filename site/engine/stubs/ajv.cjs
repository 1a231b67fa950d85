/*
 * ESLint validates the options of rules with ajv, which compiles schemas by `new Function`: the playground's policy forbids that, and its
 * options come from its own controls.
 */
module.exports = class NoValidation {
  _opts = {};

  addMetaSchema() {
    // There is nothing to validate with it.
  }

  compile() {
    return () => true;
  }

  validateSchema() {
    return true;
  }
};
