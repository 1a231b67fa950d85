const labels = { apiKey: 'API key', password: 'Password', token: 'Access token', binomApiKey: 'Your Binom API key' };
const errors = { apiKey: 'The Binom API key is not valid', binomApiKey: 'required' };

export const Field = ({ name }: { name: keyof typeof labels }) => (
  <div>
    <label>{labels[name]}</label>
    <input name="binomApiKey" autoComplete="off" type="password" />
    <small>{errors.binomApiKey}</small>
  </div>
);
