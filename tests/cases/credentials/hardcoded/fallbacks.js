const { BINOM_API_KEY = '2db9f0cce27776163bb63a14baa86427f0d260ff2467c1c72fc20a31f812f9c6', PORT = '3000' } = process.env; // $ no-hardcoded-key
const key = process.env.BINOM_TOKEN ?? '530000011ab2f50dddf0750c4edd76db4710744c'; // $ no-hardcoded-key
const legacy = process.env.BINOM_KEY || 'c721badf14ecbd60b8a2bcf556654e907de39c50018de2ec106532b17cbdfc11'; // $ no-hardcoded-key
const picked = process.env.BINOM_API_KEY ? process.env.BINOM_API_KEY : 'ce2473af3c9a0bb32871ad91c040ea1286c156b7d1062ab204c945baab905275'; // $ no-hardcoded-key

function getKey() {
  if (process.env.BINOM_API_KEY) return process.env.BINOM_API_KEY;
  return '6500000151d092b2741c13555a03f94773d4ecc3'; // $ no-hardcoded-key
}

let binomToken = process.env.BINOM_TOKEN;
binomToken ??= '5555e0d079348bd21f8bb7ceb29c3c1af6acc29939cc01d865717215dcb3d98d'; // $ no-hardcoded-key

process.env.BINOM_API_KEY ||= 'd64198c982f0b6b8ecf5b19a555cf1a90e6c150c9398ff7576d4ef927d9db1a3'; // $ no-hardcoded-key

module.exports = { BINOM_API_KEY, PORT, key, legacy, picked, getKey, binomToken };
