import RNFetchBlob from 'rn-fetch-blob';
import { fetch as pinned } from 'react-native-ssl-pinning';
import { HTTP } from '@awesome-cordova-plugins/http/ngx';

const token = process.env.BINOM_API_KEY;
if (!token) throw new Error('BINOM_API_KEY');

export const report = (id) => RNFetchBlob.config({ trusty: true }).fetch('GET', `https://trk.meadow-ads.com/r/${id}`); // $ no-disabled-tls-verification
export const file = (id) => RNFetchBlob.config({ fileCache: true, trusty: false }).fetch('GET', `https://trk.meadow-ads.com/f/${id}`);

export const info = () =>
  pinned('https://trk.meadow-ads.com/public/api/v1/info', {
    method: 'GET',
    disableAllSecurity: true, // $ no-disabled-tls-verification
    headers: { 'api-key': token },
  });

export const pinnedInfo = () => pinned('https://trk.meadow-ads.com/public/api/v1/info', { sslPinning: { certs: ['trk'] }, headers: { 'api-key': token } });

const http = new HTTP();
http.setServerTrustMode('nocheck'); // $ no-disabled-tls-verification
http.setServerTrustMode('pinned');
cordova.plugin.http.setServerTrustMode('nocheck', () => {}, () => {}); // $ no-disabled-tls-verification
