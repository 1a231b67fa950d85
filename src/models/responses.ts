/** How a value gets back to the client of a server: calls, assignments and returned values. */
import { sinks, splitList } from './sink-row.ts';
import type { NamedSinkRow, SinkRow, TargetRow } from './sink-row.ts';

const BODY = { into: 'a response' };

/** Responses known by what the callee denotes. */
export const RESPONSE_ROWS: readonly SinkRow[] = [
  ...sinks(
    BODY,
    `Response Response.json next/server#NextResponse.json next/server#NextResponse {@remix-run/node,@remix-run/cloudflare,@remix-run/server-runtime,@remix-run/deno}#{json,defer}
    react-router#{data,json,defer} react-router-dom#{json,defer} @sveltejs/kit#{json,text,fail} @solidjs/router#json express#Response().{json,send,jsonp,end,write}
    express#Response().status().{json,send,end} fastify#FastifyReply().send fastify#FastifyReply().code().send http#ServerResponse().{write,end} hono#Context().{json,text,html,body}
    h3#{send,sendStream} micro#send`,
  ),
  ...sinks(
    { into: 'a response', from: 1 },
    'h3#{send} micro#send express#Response().render h3#{setResponseHeader,setHeader}',
  ),
  ...sinks(
    { into: 'a response header', from: 1 },
    'next/server#NextResponse{.{next,json,redirect,rewrite},}().headers.{set,append} Response{.{json,redirect},}().headers.{set,append}',
  ),
  // A token is signed, not encrypted: who has it reads it.
  ...sinks(
    { into: 'a token that its holder can read', to: 1 },
    `jsonwebtoken#sign jsonwebtoken-esm#sign jwt-simple#encode jose#{SignJWT,UnsecuredJWT} @nestjs/jwt#JwtService().{sign,signAsync}
    @tsndr/cloudflare-worker-jwt#sign fast-jwt#createSigner()`,
  ),
  ...sinks(
    { into: 'a global of the page', from: 1 },
    'electron#contextBridge.{exposeInMainWorld,exposeInIsolatedWorld}',
  ),
  ...sinks(
    BODY,
    'next/server#{NextApiResponse,NextResponse}().{json,send,end,write} next#NextApiResponse().{json,send,end,write} next#NextApiResponse().status().{json,send}',
  ),
];

/** Responses known by names: what a framework hands to a handler. */
export const NAMED_RESPONSE_ROWS: readonly NamedSinkRow[] = [
  {
    receivers: ['res', 'response', 'resp', 'serverresponse'],
    methods: splitList('json jsonp send end write'),
    ...BODY,
  },
  { receivers: ['res', 'response', 'reply'], methods: ['render', 'view'], from: 1, ...BODY },
  {
    receivers: ['res', 'response', 'reply'],
    methods: splitList('set header setHeader append'),
    from: 1,
    into: 'a response header',
  },
  {
    receivers: ['res', 'response', 'raw'],
    methods: ['writeHead'],
    from: 1,
    except: ['Set-Cookie', 'set-cookie'],
    into: 'a response header',
  },
  { receivers: ['ctx', 'c'], methods: splitList('header append'), from: 1, into: 'a response header' },
  { receivers: ['reply', 'rep'], methods: ['send', 'serialize'], ...BODY },
  { receivers: ['c', 'ctx', 'context'], methods: splitList('json text html body render'), ...BODY },
  { receivers: ['h', 'toolkit'], methods: ['response'], ...BODY },
  { receivers: ['h'], methods: ['view'], from: 1, ...BODY },
];

/** Assignments that answer. */
export const RESPONSE_TARGETS: readonly {
  readonly receivers: readonly string[];
  readonly property: string;
  readonly into: string;
}[] = [{ receivers: ['ctx', 'context', 'koa', 'response'], property: 'body', into: 'a response' }];

/** Globals of a page: what is written there every script of the page can read. */
export const PAGE_TARGETS: readonly TargetRow[] = [
  { callee: 'document.{title,body.innerHTML,body.textContent}', into: 'the page' },
];

/** Functions whose handler's returned value is the response, by what they denote. */
export const RETURNING_HANDLERS: readonly string[] = splitList(`
  fastify#().{get,post,put,patch,delete,all,head,options} fastify#{fastify,Fastify}().{get,post,put,patch,delete,all}
  {,h3#,nitropack/runtime#,nitropack#,#imports#}{defineEventHandler,eventHandler,defineCachedEventHandler,cachedEventHandler,defineLazyEventHandler}
  elysia#Elysia().{get,post,put,patch,delete,all} elysia#Elysia().**.{get,post,put,patch,delete,all} @elysiajs/*#* next-safe-action#createSafeActionClient().action
  @hapi/hapi#server().route firebase-functions/v2/https#onCall firebase-functions#https.onCall @tanstack/react-start#createServerFn().handler
  astro:actions#defineAction @builder.io/qwik-city#{routeLoader$,server$,routeAction$} @solidjs/router#{query,action}`);

/** Exported names whose returned value reaches the browser, by the file in which a framework looks for them. */
export const RETURNING_EXPORTS: readonly {
  readonly file: RegExp;
  readonly names: readonly string[];
  readonly property?: string;
  /** A module whose import says as much as the file's name. */
  readonly module?: RegExp;
}[] = [
  { file: /./u, names: ['getServerSideProps', 'getStaticProps'], property: 'props' },
  { file: /./u, names: ['getInitialProps'] },
  { file: /\+(?:page|layout)(?:\.server)?\.[jt]s$/u, names: ['load', 'actions'] },
  {
    file: /(?:^|[/\\])(?:app[/\\])?routes?[/\\].*\.[jt]sx?$|(?:^|[/\\])root\.[jt]sx?$/u,
    names: ['loader', 'action', 'clientLoader'],
    module: /^@remix-run\/|^react-router$|^@react-router\//u,
  },
];

/** Decorators of a class whose decorated methods' results are responses. */
export const CONTROLLER_DECORATORS: ReadonlySet<string> = new Set(
  splitList('Controller RestController JsonController Resolver'),
);

/** Decorators of methods that answer a request. */
export const ROUTE_DECORATORS: ReadonlySet<string> = new Set(
  splitList(
    'Get Post Put Patch Delete All Head Options Query Mutation ResolveField Subscription FieldResolver MessagePattern SubscribeMessage',
  ),
);

/** Methods of a tRPC procedure that take the resolver. */
export const PROCEDURE_METHODS: ReadonlySet<string> = new Set(['query', 'mutation', 'subscription']);

/** Words in the name of a builder that say that it is a tRPC procedure. */
export const PROCEDURE_WORD = /procedure$/iu;
