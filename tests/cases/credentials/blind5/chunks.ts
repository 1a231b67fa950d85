const a = '1392ae7dd2263600132b3abd775e678b';
const b = 'f86036b5bb0bdcbf5a9e90ab24d1cbec';
const BINOM_API_KEY = a + b; // $ no-hardcoded-key
const parts = ['12', '000001', 'cefd16a4f49f017e353b07d9223e3e2c'];
export const v1 = () => fetch('https://t.mesa.io/x.php?page=Stats&camp_id=3&api_key=' + parts.join('')); // $ no-hardcoded-key
export { BINOM_API_KEY };
