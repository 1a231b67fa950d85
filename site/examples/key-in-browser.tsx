'use client';

import { useEffect, useState } from 'react';

const binomApiKey = process.env.NEXT_PUBLIC_BINOM_API_KEY ?? '';

export function Offers() {
  const [offers, setOffers] = useState<{ id: number; name: string }[]>([]);

  useEffect(() => {
    localStorage.setItem('binomApiKey', binomApiKey);
    void fetch('https://trk.example.com/public/api/v1/info/offer', { headers: { 'api-key': binomApiKey } })
      .then((response) => response.json())
      .then(setOffers);
  }, []);

  return (
    <ul>
      {offers.map((offer) => (
        <li key={offer.id}>{offer.name}</li>
      ))}
    </ul>
  );
}
