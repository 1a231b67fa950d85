//@ {"settings":{"binom":{"credentials":"any"}}}
// Sentences about passwords hold none; the commands and statements themselves do.
export const messages = [
  'Enter your login and password please',
  'login and password required',
  "Password 'must contain digits1' is too weak",
  "the password 'changes1soon' was rejected by the server",
  'curl -u: see the manual',
  'Use docker login first, then enter -p yourself',
];
export const statement = `CREATE USER app WITH PASSWORD $1`;
export const seed = `ALTER USER app WITH PASSWORD 'Tr4wler-92x'`; // $ no-hardcoded-key
export const netrc = 'machine trk.acme-media.io login ci password Tr4wler-92x'; // $ no-hardcoded-key
export const dump = 'mysqldump -u app -pTr4wler-92x shop > shop.sql'; // $ no-hardcoded-key
export const push = 'docker login -u ci -p Tr4wler-92x registry.acme-media.io'; // $ no-hardcoded-key
