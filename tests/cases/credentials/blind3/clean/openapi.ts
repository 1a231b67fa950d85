export const document = {
  openapi: '3.1.0',
  info: { title: 'Binom relay', version: '1.4.0' },
  components: {
    securitySchemes: {
      binomApiKey: { type: 'apiKey', in: 'header', name: 'api-key', description: 'Key of the Binom user' },
      bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
    schemas: {
      Settings: {
        type: 'object',
        properties: { binomApiKey: { type: 'string', format: 'password', example: '<api-key>', maxLength: 64 }, binomToken: { type: 'string' } },
        required: ['binomApiKey'],
      },
    },
  },
  security: [{ binomApiKey: [] }],
} as const;

export const graphql = /* GraphQL */ `
  type Account { id: ID! binomApiKey: String binomKeyState: KeyState! }
  mutation SetBinomKey($apiKey: String!) { setBinomKey(apiKey: $apiKey) { id } }
`;
export const sql = 'UPDATE accounts SET binom_api_key = $1 WHERE id = $2';
export const prometheus = { name: 'binom_token_refresh_total', help: 'Refreshes of the Binom token', labelNames: ['tracker'] };
