import type { GetServerSideProps } from 'next';

export const getServerSideProps: GetServerSideProps = async () => {
  const apiKey = process.env.BINOM_API_KEY;
  if (!apiKey) return { notFound: true };
  const rows = await fetch('https://binom.leadbay.io/public/api/v1/stats/campaign?datePreset=today', { headers: { 'api-key': apiKey } }).then((r) => r.json());
  return { props: { rows } };
};

export default function Page({ rows }: { rows: { id: number; name: string }[] }) {
  return <ul>{rows.map((row) => <li key={row.id}>{row.name}</li>)}</ul>;
}
