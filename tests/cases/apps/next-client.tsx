'use client';
import { useEffect, useState } from 'react';

export function Spend() {
  const [rows, setRows] = useState<unknown[]>([]);
  useEffect(() => {
    void fetch('https://binom.leadbay.io/public/api/v1/report/campaign', {
      headers: { 'api-key': process.env.NEXT_PUBLIC_BINOM_API_KEY ?? '' }, // $ no-client-exposed-key
    })
      .then((r) => r.json())
      .then(setRows);
  }, []);
  return <b>{rows.length}</b>;
}
