const REQUIRED = ['BINOM_API_KEY', 'BINOM_URL', 'DATABASE_URL'];
const missing = REQUIRED.filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.error(`missing: ${missing.join(', ')}`);
  process.exit(1);
}

const { BINOM_API_KEY } = process.env;

exports.groups = () =>
  fetch(`${process.env.BINOM_URL}/public/api/v1/groups`, { headers: { 'api-key': BINOM_API_KEY } });
