// const BINOM_API_KEY = '9700000158a54abee75988a10bb5107f8857ca66'; // $ no-hardcoded-key
/* curl 'https://t.aldermoor.com/x1.php?page=Stats&api_key=120000019e7b47e48e8ca1de8dac22dbc05e8e8c' */ // $ no-hardcoded-key
// Authorization: Bearer binom_sk_UX8FWbyxfYqaXUiaYAhtNnUm7JGjaxVV // $ no-hardcoded-key
// const BINOM_API_KEY = 'your_binom_api_key_here';
// The key is set with BINOM_API_KEY=<api-key> in .env
// sha256 0334e6e3699ed3195a40b6cba9ccfd310c5005867318b76601e0a9b2b18170e7 of the tracker's docker image
export const read = () => process.env;
