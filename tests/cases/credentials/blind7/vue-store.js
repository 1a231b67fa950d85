import { defineStore } from 'pinia';
import axios from 'axios';

export const useBinom = defineStore('binom', {
  state: () => ({ url: '', apiKey: localStorage.getItem('binom_api_key') || '', rows: [] }),
  actions: {
    setKey(apiKey) {
      this.apiKey = apiKey;
      localStorage.setItem('binom_api_key', apiKey); // $ no-plaintext-key-storage
    },
    async load() {
      const { data } = await axios.get(`${this.url}/public/api/v1/report/campaign`, {
        headers: { 'api-key': this.apiKey }, // $ require-env-key
        params: { datePreset: 'today' },
      });
      this.rows = data.report;
    },
  },
});
