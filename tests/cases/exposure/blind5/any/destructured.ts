//@ {"settings":{"binom":{"credentials":"any"}}}
interface Creds { user: string; password: string; meta?: { region: string } }

export function a({ user, password }: Creds) {
  console.log(user);
  console.log(password); // $ no-key-logging
}

export function b({ password: p, ...rest }: Creds) {
  console.log(rest);
  console.info(`p=${p}`); // $ no-key-logging
}

export function c([user, pwd]: [string, string]) {
  console.log(user);
  console.log(pwd); // $ no-key-logging
}

export const d = ({ meta: { region } = { region: 'eu' } }: Creds) => console.log(region);

export const e = (creds: Creds) => {
  const { meta, ...others } = creds;
  console.log(meta);
  console.log(others); // $ no-key-logging
};

export function* f(list: Creds[]) {
  for (const { password } of list) {
    yield password;
    console.debug(password.at(-1));
    console.debug(password.slice(-6)); // $ no-key-logging
  }
}
