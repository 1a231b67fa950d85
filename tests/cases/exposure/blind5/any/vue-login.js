//@ {"settings":{"binom":{"credentials":"any"}}}
import axios from 'axios';

export default {
  name: 'LoginPage',
  data() {
    return { email: '', password: '', error: null, showPassword: false };
  },
  methods: {
    async submit() {
      console.log('submitting', this.email, this.showPassword);
      console.log('submitting', this.password); // $ no-key-logging
      const { data } = await axios.get('/login', { params: { email: this.email, password: this.password } }); // $ no-key-in-url
      sessionStorage.setItem('token', data.token); // $ no-plaintext-key-storage
      this.$store.commit('setToken', data.token);
      this.$cookies.set('token', data.token); // $ no-plaintext-key-storage
    },
    togglePassword() {
      this.showPassword = !this.showPassword;
      localStorage.setItem('showPassword', this.showPassword);
    },
  },
};
