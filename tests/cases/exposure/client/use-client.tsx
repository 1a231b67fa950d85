//@ {"filename":"src/components/Offers.tsx"}
'use client';
import { useEffect, useState } from 'react';

const key = process.env.NEXT_PUBLIC_BINOM_API_KEY; // $ no-client-exposed-key
const url = process.env.NEXT_PUBLIC_BINOM_URL;
const secret = process.env.BINOM_API_KEY; // $ no-client-exposed-key

export function Offers() {
  const [rows, setRows] = useState<string[]>([]);
  useEffect(() => {
    if (!key || !secret) return;
    void fetch(`${url}/public/api/v1/offer/list/filtered`, { headers: { 'api-key': key } })
      .then((response) => response.json())
      .then(setRows);
  }, []);
  return <ul>{rows.map((row) => <li key={row}>{row}</li>)}</ul>;
}
