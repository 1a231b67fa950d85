//@ {"filename":"pages/tracker.tsx"}
import type { GetServerSideProps, GetStaticProps } from 'next';
import { requireEnv } from '../lib/env';

export default function Tracker({ url }: { url: string }) {
  return <a href={url}>tracker</a>;
}

export const getServerSideProps: GetServerSideProps = async () => {
  const url = requireEnv('BINOM_URL');
  const apiKey = requireEnv('BINOM_API_KEY');
  return { props: { url, apiKey } }; // $ no-client-exposed-key
};

export const getStaticProps: GetStaticProps = async () => ({
  props: { url: requireEnv('BINOM_URL') },
});
