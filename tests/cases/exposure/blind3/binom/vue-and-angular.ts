import { Injectable, isDevMode } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { CookieService } from 'ngx-cookie-service';
import { environment } from '../environments/environment';
import { ref, provide } from 'vue';
import { useStorage, useSessionStorage } from '@vueuse/core';
import { defineStore } from 'pinia';

@Injectable({ providedIn: 'root' })
export class BinomService {
  constructor(
    private readonly http: HttpClient,
    private readonly cookies: CookieService,
  ) {}

  connect(url: string, binomApiKey: string) {
    this.cookies.set('binom_url', url);

    this.cookies.set('binom_key', binomApiKey); // $ no-plaintext-key-storage

    if (isDevMode()) console.debug('connected', url);

    if (isDevMode()) console.debug('connected', binomApiKey); // $ no-key-logging

    localStorage.setItem('binom', JSON.stringify({ url }));

    localStorage.setItem('binom', JSON.stringify({ url, key: binomApiKey })); // $ no-plaintext-key-storage
    return this.http.get('/api/binom/offers');
  }

  offers() {
    return this.http.get(`${environment.trackerUrl}/public/api/v1/offer/list/filtered`, {
      params: { api_key: environment.binomApiKey }, // $ no-key-in-url
    });
  }
}

export const useTracker = defineStore('tracker', () => {
  const url = ref('');
  const theme = useStorage('theme', 'dark');

  const key = useSessionStorage('binomApiKey', ''); // $ MISSING: no-plaintext-key-storage
  provide('tracker-url', url);
  return { url, theme, key };
});
