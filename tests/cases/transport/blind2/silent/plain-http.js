import http from 'node:http';
import axios from 'axios';

export const rss = () => axios.get('http://feeds.meadow-news.com/rss.xml');
export const probe = () => http.get('http://captive.apple.com/hotspot-detect.html', (r) => r.resume());
export const health = () => fetch('http://localhost:9100/metrics');
export const compose = { api: 'http://api:8080', db: 'postgres://db:5432/app' };
export const socket = new WebSocket('ws://localhost:5173/hmr');
export const link = (id) => `http://go.meadow-news.com/?id=${id}`;
export const meta = () => fetch('http://169.254.169.254/latest/meta-data/', { headers: { 'X-aws-ec2-metadata-token-ttl-seconds': '60' } });
export const agent = new http.Agent({ keepAlive: true });
export const og = { 'og:url': 'http://www.meadow-news.com/', license: 'http://creativecommons.org/licenses/by/4.0/' };
