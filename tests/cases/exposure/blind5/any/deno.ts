//@ {"settings":{"binom":{"credentials":"any"}}}
const password = Deno.env.get('ADMIN_PASSWORD');
const file = Deno.args[0] ?? 'out.txt';

if (!password) {
  console.error('ADMIN_PASSWORD is missing');
  Deno.exit(1);
}

await Deno.writeTextFile(file, `admin:${password}\n`); // $ no-plaintext-key-storage
await Deno.writeTextFile('started.txt', new Date().toISOString());
console.log(Deno.env.toObject()); // $ no-key-logging
console.log('%c%s', 'color: red', password); // $ no-key-logging

Deno.serve((req) => {
  const url = new URL(req.url);
  if (url.pathname === '/debug') return new Response(`password=${password}`); // $ no-client-exposed-key
  const given = url.searchParams.get('password');
  return new Response(given === password ? 'ok' : 'no', { status: given === password ? 200 : 403 });
});
