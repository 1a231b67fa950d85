const { get_new_api_key, test_api_key, update_environment_variable, schedule_key_revocation } = require('./binom_keys');

async function rotate_api_key(old_key) {
  const new_key = await get_new_api_key();
  if (await test_api_key(new_key)) {
    update_environment_variable('BINOM_API_KEY', new_key);
    schedule_key_revocation(old_key, { delay_hours: 24 });
  }
}

async function rotate_without_grace(old_key) {
  const new_key = await get_new_api_key();
  if (await test_api_key(new_key)) {
    update_environment_variable('BINOM_API_KEY', new_key);
    schedule_key_revocation(old_key, { delay_hours: 0 }); // $ require-safe-key-rotation
  }
}

async function rotate_untested(old_key) {
  const new_key = await get_new_api_key();
  update_environment_variable('BINOM_API_KEY', new_key);
  schedule_key_revocation(old_key, { delay_hours: 24 }); // $ require-safe-key-rotation
}

async function rotate_before_update(old_key) {
  const new_key = await get_new_api_key();
  if (await test_api_key(new_key)) {
    schedule_key_revocation(old_key, { delay_hours: 24 });
    update_environment_variable('BINOM_API_KEY', new_key);
  }
}

module.exports = { rotate_api_key, rotate_without_grace, rotate_untested, rotate_before_update };
