import React from 'react';

export function TrackerFrame({ host, binomApiKey }: { host: string; binomApiKey: string }) {
  return (
    <section>
      <iframe title="tracker" src={`https://${host}/public/api/v1/stats/campaign?api_key=${binomApiKey}`} /> // $ no-key-in-url
      <iframe title="docs" src={`https://${host}/api/doc`} />
      <button onClick={() => window.open(`https://${host}/public/api/v1/csv/campaign?api_key=` + binomApiKey)}>CSV</button> // $ no-key-in-url
    </section>
  );
}
