//@ {"settings": {"binom": {"credentials": "any"}}}
import React, { useState, useEffect } from 'react';
import Cookies from 'js-cookie';

export function Settings({ user }) {
  const [apiKey, setApiKey] = useState(user.apiKey);
  const [secret, setSecret] = useState('');

  useEffect(() => {
    console.log('mounted', user.id);
    console.log('mounted', apiKey); // $ no-key-logging
    sessionStorage.setItem('apiKey', apiKey); // $ no-plaintext-key-storage
    sessionStorage.setItem('tab', 'settings');
  }, [apiKey]);

  const save = async () => {
    Cookies.set('secret', secret, { expires: 7 }); // $ no-plaintext-key-storage
    await fetch('/api/settings', { method: 'POST', body: JSON.stringify({ apiKey, secret }) });
    window.apiKey = apiKey; // $ no-client-exposed-key
    window.settingsSaved = true;
  };

  return (
    <div>
      <input type="password" placeholder="API key" value={apiKey} onChange={(e) => setApiKey(e.target.value)} />
      <input type="password" placeholder="Secret" value={secret} onChange={(e) => setSecret(e.target.value)} />
      <button onClick={save}>Save</button>
      <button
        onClick={() => {
          console.debug('secret is', secret); // $ no-key-logging
        }}
      >
        Debug
      </button>
    </div>
  );
}
