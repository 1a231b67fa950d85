/** What a client sends to a program, as frameworks hand it to a handler. */
/** A parameter that a framework fills with what a client sent, told by its usual name and by what is read from it. */
export interface RequestRow {
  readonly parameters: readonly string[];
  /** Member paths; a path that ends in `()` is a call. */
  readonly members: readonly string[];
  readonly what: string;
}

/** What web frameworks hand to a handler: Express, Fastify, Koa, Hapi, Hono, Next, Remix, SvelteKit, Lambda, sockets, bots. */
export const REQUEST_ROWS: readonly RequestRow[] = [
  {
    parameters: ['req', 'request', '_req', 'r'],
    members: [
      'query',
      'body',
      'params',
      'headers',
      'cookies',
      'signedCookies',
      'payload',
      'state',
      'rawBody',
      'get()',
      'header()',
      'param()',
      'json()',
      'text()',
      'formData()',
      'nextUrl.searchParams',
      'url',
      'rawHeaders',
      'fields',
      'files',
      'param',
      'queryStringParameters',
      'raw.headers',
      // What a handler takes apart has lost its own name: `({ request, cookies, command }) => ...`.
      'request.formData()',
      'request.json()',
      'request.text()',
      'request.headers',
      'request.body',
      'request.query',
      'url.searchParams',
      'cookies.get()',
      'command.text',
    ],
    what: 'a request',
  },
  {
    parameters: ['ctx', 'context', 'c', 'koa'],
    members: [
      'query',
      'params',
      'request.body',
      'request.query',
      'request.headers',
      'request.header',
      'header',
      'headers',
      'get()',
      'cookies.get()',
      'req.query()',
      'req.queries()',
      'req.param()',
      'req.header()',
      'req.json()',
      'req.text()',
      'req.parseBody()',
      'req.formData()',
      'req.valid()',
      'req.body',
      'req.query',
      'req.params',
      'req.headers',
      'querystring',
      'body',
      'request.url',
      'request.json()',
      'request.formData()',
      'url.searchParams',
    ],
    what: 'a request',
  },
  {
    parameters: ['event', 'evt'],
    members: [
      'queryStringParameters',
      'body',
      'headers',
      'pathParameters',
      'multiValueHeaders',
      'multiValueQueryStringParameters',
      'url.searchParams',
      'params',
      'request.formData()',
      'request.json()',
      'request.headers',
      'cookies.get()',
      'node.req.headers',
      'arguments',
    ],
    what: 'a request',
  },
  {
    parameters: ['event', 'e', 'evt', 'ev'],
    members: ['target.value', 'currentTarget.value', 'target.elements', 'data'],
    what: 'a form field',
  },
  {
    parameters: ['ctx', 'msg', 'message'],
    members: ['message.text', 'match', 'text', 'content', 'callbackQuery.data', 'message.content'],
    what: 'a chat message',
  },
  {
    parameters: ['interaction', 'i'],
    members: ['options.getString()', 'fields.getTextInputValue()'],
    what: 'a chat message',
  },
  {
    parameters: ['socket', 'client', 'ws'],
    members: ['handshake.query', 'handshake.auth', 'handshake.headers', 'upgradeReq.headers'],
    what: 'a request',
  },
  { parameters: ['formData', 'form', 'fd'], members: ['*'], what: 'a request' },
  { parameters: ['searchParams', 'params', 'query'], members: ['get()'], what: 'a request' },
  { parameters: ['argv', 'flags', 'cliOptions', 'cliArgs'], members: ['*'], what: 'the command line' },
];

/** Parameter decorators of Nest, routing-controllers and tsoa: the parameter holds what a client sent. */
export const REQUEST_DECORATORS: readonly string[] = [
  '@nestjs/common#{Body,Query,Param,Headers,Req,Request,RawBody}',
  '@nestjs/graphql#Args',
  '@nestjs/websockets#MessageBody',
  'routing-controllers#{Body,BodyParam,QueryParam,QueryParams,Param,Params,HeaderParam,HeaderParams,CookieParam,Req}',
  'tsoa#{Body,BodyProp,Query,Path,Header,Request}',
  'type-graphql#{Arg,Args}',
  '@trigger.dev/sdk#payload',
];

/** Types whose instances are what a client sent, for parameters of any name. */
export const REQUEST_TYPES: readonly string[] = [
  'Request',
  'NextRequest',
  'NextApiRequest',
  'FastifyRequest',
  'IncomingMessage',
  'VercelRequest',
  'APIGatewayProxyEvent',
  'APIGatewayProxyEventV2',
  'FormData',
  'URLSearchParams',
  'HttpRequest',
];
