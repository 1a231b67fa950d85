'use client';
import { useState } from 'react';
import axios from 'axios';
export default function Panel() {
  const [apiKey, setApiKey] = useState('');
  const [rows, setRows] = useState([]);
  const run = async () => {
    const { data } = await axios.get('https://binom.fjord.io/public/api/v1/report/campaign', {
      params: { datePreset: 'today' },
      headers: { 'api-key': apiKey }, // $ require-env-key
    });
    setRows(data.report);
  };
  return <><input value={apiKey} onChange={(e) => setApiKey(e.target.value)} /><button onClick={run}>{rows.length}</button></>;
}
