import axios from 'axios';
export default {
  name: 'BinomPanel',
  data() {
    return { url: '', binomApiKey: '', rows: [], show: false };
  },
  mounted() {
    this.binomApiKey = window.localStorage.getItem('binomApiKey');
  },
  methods: {
    load() {
      return axios
        .get(this.url + '/public/api/v1/report/campaign?datePreset=today', { headers: { 'api-key': this.binomApiKey } }) // $ require-env-key
        .then(({ data }) => (this.rows = data.report));
    },
    save() {
      window.localStorage.setItem('binomApiKey', this.binomApiKey); // $ no-plaintext-key-storage
    },
  },
};
