export default {
  data() { return { binomApiKey: '' }; },
  methods: {
    save() {
      window.localStorage.setItem('binomApiKey', this.binomApiKey); // $ no-plaintext-key-storage
    },
  },
};
