import type { GetServerSideProps, GetStaticProps } from 'next';
import { db } from '../lib/db';
import { env } from '../lib/env';

export const getServerSideProps: GetServerSideProps = async ({ params }) => {
  const team = await db.team.findUnique({ where: { id: String(params?.id) }, select: { id: true, name: true, binomApiKey: true } });
  if (!team) return { notFound: true };

  return { props: { team } }; // $ no-client-exposed-key
};

export const getStaticProps: GetStaticProps = async () => {
  const res = await fetch(`${env.BINOM_URL}/public/api/v1/info/campaign`, { headers: { 'api-key': env.BINOM_API_KEY } });
  return { props: { campaigns: await res.json(), tracker: env.BINOM_URL, configured: env.BINOM_API_KEY.length > 0 } };
};

export async function getInitialProps() {
  return { key: env.BINOM_API_KEY }; // $ no-client-exposed-key
}

export default function Team({ team }: { team: { id: string; name: string } }) {
  return (
    <section data-team={team.id}>
      <h1>{team.name}</h1>
      <div
        title={env.BINOM_URL}
        data-key={env.BINOM_API_KEY} // $ no-client-exposed-key
      />
    </section>
  );
}
