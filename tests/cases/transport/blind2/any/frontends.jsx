//@ {"settings":{"binom":{"credentials":"any"}}}
import { useEffect } from 'react';
import useSWR from 'swr';
import { useQuery } from '@tanstack/react-query';

const fetcher = (u) => fetch(u).then((r) => r.json());

export function Panel({ id }) {
  const { data } = useSWR('http://api.brookline.io/panel', fetcher); // $ no-cleartext-transport
  useQuery({ queryKey: ['x', id], queryFn: () => fetch('http://api.brookline.io/x').then((r) => r.json()) }); // $ no-cleartext-transport
  useEffect(() => {
    const script = document.createElement('script');
    script.src = 'http://cdn.brookline.io/widget.js'; // $ no-cleartext-transport
    document.head.append(script);
  }, []);
  return (
    <main>
      <form
        action="http://www.brookline.io/login" // $ no-cleartext-transport
        method="post"
      >
        <input name="password" type="password" />
      </form>
      <script
        src="http://cdn.brookline.io/a.js" // $ no-cleartext-transport
      />
      <iframe
        src="http://pay.brookline.io/frame" // $ no-cleartext-transport
        title="pay"
      />
      <a href="http://www.brookline.io/about">About</a>
      <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" /></svg>
      {data?.name}
    </main>
  );
}
