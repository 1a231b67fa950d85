//@ {"settings":{"binom":{"credentials":"any"}}}
const pwd = process.cwd();
console.log('working in', pwd);

const results = [{ ok: true }, { ok: false }];
const pass = results.filter((r) => r.ok).length;
const fail = results.length - pass;
console.log(`${pass} passed, ${fail} failed`);

for (let pass = 0; pass < 3; pass += 1) console.log('pass', pass);

interface Pin { lat: number; lng: number; title: string }
export function addPin(pin: Pin) {
  console.log('pin', pin, pin.title);
  localStorage.setItem('lastPin', JSON.stringify(pin));
}

export const theme = { tokens: { color: { primary: '#06c' }, space: [0, 4, 8] } };
console.log('design tokens', theme.tokens);
localStorage.setItem('theme', JSON.stringify(theme.tokens));

export class Erc20 {
  constructor(readonly token: { symbol: string; decimals: number; address: string }) {}
  print() {
    console.log(this.token.symbol, this.token.decimals);
    return fetch(`https://api.chain.example.com/tokens?token=${this.token.address}`);
  }
}
