//@ {"settings":{"binom":{"credentials":"any"}}}
export function Login() {
  return (
    <form action="/login" method="post">
      <input name="user" />
      <input name="password" type="password" />
    </form>
  );
}

export function Search({ q }) {
  return (
    <form action="/search" method="get">
      <input name="q" defaultValue={q} />
    </form>
  );
}

export function Reset({ token }) {
  const [password, setPassword] = useState('');
  return (
    <form onSubmit={() => fetch('/reset', { method: 'POST', body: JSON.stringify({ token, password }) })}>
      <input value={password} onChange={(e) => setPassword(e.target.value)} />
      <img src={`/pixel.gif?password=${password}`} /> // $ no-key-in-url
    </form>
  );
}
