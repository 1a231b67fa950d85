const parts = ['400000138ff73d650f2b', '9f2eac8ff8906efde95'].join(''); // $ no-hardcoded-key
const glued = '620000011b773be6bb7b' + '747e29d9e8436f23510a'; // $ no-hardcoded-key
const packed = Buffer.from('NjAwMDAwMWM2Yjg0MmMwOTdiN2FhMGRiZTI4NTUzZmM1NWMxZDFk', 'base64').toString(); // $ no-hardcoded-key
const decoded = atob('NDgwMDAwMDE4OTk1YTQxZTM5NjIzZjM1NDY5MWIwZmQyMzY1MGVhNA=='); // $ no-hardcoded-key
const escaped = decodeURIComponent('%26api_key%3D94000001d6199ee60f6c96a3df993fdea307649d'); // $ no-hardcoded-key
const hexed = Buffer.from('39313030303030313435333233346630396661663532633966613365323366626430373837333933', 'hex').toString('utf8'); // $ no-hardcoded-key
const chars = String.fromCharCode(54, 54, 48, 48, 48, 48, 48, 49, 56, 53, 49, 57, 51, 50, 101, 51, 101, 101, 102, 53, 98, 50, 56, 99, 50, 54, 52, 57, 54, 53, 101, 102, 50, 100, 99, 50, 49, 52, 50, 100); // $ no-hardcoded-key
const reversed = '90b5a76237c31152ffd6aa73c8ead2701000006'.split('').reverse().join(''); // $ no-hardcoded-key
const param = '&api_key=80000001331edfc70e1ec42e673b6d5fc7f0b8b3'; // $ no-hardcoded-key
const spread = ['23000001aca7b3d68dcc', '2eccb99d16774206c7a7'].reduce((all, part) => all + part, ''); // $ no-hardcoded-key
const concat = '730000010277ba8d36b2'.concat('9bcb7a27fbba25dd29a2'); // $ no-hardcoded-key
const template = `${'71000001762148e5ee04'}${'0134f7d32db5ee0a36c3'}`; // $ no-hardcoded-key
const half = 'faf162b70b2eb660ea1aa5172f078a';
const binomApiKey = half + '6e905a674d3030fa648212d6e67ce59ed7'; // $ no-hardcoded-key
const routed = ['binom', 'sk', 'TVMm4IhlCg6RH26fYo8Fgb9RDx2vxdfJ'].join('_'); // $ no-hardcoded-key

const hello = atob('SGVsbG8sIHdvcmxkISBIb3cgYXJlIHlvdT8=');
const greeting = ['hello', 'world', 'from', 'binom'].join(' ');
const logo = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

module.exports = { parts, glued, packed, decoded, escaped, hexed, chars, reversed, param, spread, concat, template, binomApiKey, routed, hello, greeting, logo };
