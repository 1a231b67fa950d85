/* Stands for what the engine never calls: ESLint's own rules, and typescript-eslint's search for projects. */
module.exports = new Map();
