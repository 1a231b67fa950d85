import { useState } from 'react';

export const SVG_NS = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const SCHEMA = { $schema: 'http://json-schema.org/draft-07/schema#', $id: 'http://meadow-ads.com/schemas/report.json' };
export const LICENSE = 'http://www.apache.org/licenses/LICENSE-2.0';

const isHttp = (value: string) => /^https?:\/\//.test(value) || value.startsWith('http://');

export function UrlField({ insecure = false }: { insecure?: boolean }) {
  const [url, setUrl] = useState('http://');
  const error = url.startsWith('http://') && !url.startsWith('http://localhost') ? 'Use https://' : null;
  return (
    <label data-insecure={insecure}>
      Tracker URL
      <input placeholder="http://trk.yourdomain.com" value={url} onChange={(e) => setUrl(e.target.value)} />
      {error && isHttp(url) && <em>{error}</em>}
      <a href="http://www.meadow-ads.com/help">Help</a>
    </label>
  );
}
