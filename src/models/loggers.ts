/** Where logs are written: logging libraries, the platforms' own streams, terminals, editors, CI and test reporters. */
import { sinks, splitList } from './sink-row.ts';
import type { NamedSinkRow, SinkRow } from './sink-row.ts';

/** Methods that write to a log, in every library's spelling. */
export const LOG_METHODS: readonly string[] = splitList(`
  log info warn error debug trace fatal verbose silly notice crit critical alert emerg emergency http success fail dir
  table warning panic audit`);

const LEVEL = `{${LOG_METHODS.join(',')}}`;
const CONSOLE = `{log,info,warn,error,debug,trace,dir,dirxml,table,group,groupCollapsed,count,time,timeLog,timeEnd,timeStamp}`;

/** Log calls known by what their callee denotes. */
export const LOGGER_ROWS: readonly SinkRow[] = [
  ...sinks(
    { into: 'the console' },
    `console.${CONSOLE} console#${CONSOLE} console.Console().${CONSOLE} console#Console().${CONSOLE}`,
  ),
  ...sinks({ into: 'the console', from: 1 }, 'console.assert console#assert'),
  ...sinks(
    { into: 'the standard output' },
    `process.stdout.{write,end} process#stdout.{write,end} Deno.stdout.{write,writeSync} Bun.stdout.write`,
  ),
  ...sinks(
    { into: 'the error output' },
    `process.stderr.{write,end} process#stderr.{write,end} Deno.stderr.{write,writeSync} process.emitWarning
    process#emitWarning`,
  ),
  ...sinks({ into: 'the log' }, 'util#{log,debug} util#{debuglog,debug}()'),
  ...sinks(
    { into: 'the error message', from: 1 },
    `assert# assert#{ok,throws,rejects} assert/strict# assert/strict#ok tiny-invariant# invariant#
    ts-invariant#invariant chai#assert`,
  ),
  ...sinks(
    { into: 'the error message', from: 2 },
    'assert{,/strict}#{equal,notEqual,strictEqual,notStrictEqual,deepEqual,deepStrictEqual,match}',
  ),
  ...sinks({ into: 'the error message' }, 'assert#fail assert/strict#fail'),
  // Logging libraries
  ...sinks(
    { into: 'the log' },
    `winston#${LEVEL} winston#createLogger().${LEVEL} winston#createLogger().child().${LEVEL} winston#Logger().${LEVEL}
    winston#loggers.{get,add}().${LEVEL} winston#createLogger().{child,write}
    pino#().${LEVEL} pino#().child().${LEVEL} pino#pino().${LEVEL} pino#pino().child().${LEVEL} pino#Logger().${LEVEL}
    pino#().{child,setBindings} pino#pino().{child,setBindings} pino-http#().logger.${LEVEL}
    {nestjs-pino,pino-nestjs}#{Logger,PinoLogger}().${LEVEL}
    bunyan#createLogger().${LEVEL} bunyan#createLogger().child().${LEVEL} bunyan#createLogger().child bunyan#().${LEVEL}
    log4js#getLogger().${LEVEL} log4js#getLogger().{addContext,mark} log4js#configure().getLogger().${LEVEL}
    loglevel#${LEVEL} loglevel#getLogger().${LEVEL} js-logger#${LEVEL} js-logger#get().${LEVEL} bole#().${LEVEL}
    {debug,obug}#() {debug,obug}#().extend() {debug,obug}#{debug,createDebug}()
    signale#${LEVEL} signale#{await,complete,pending,note,star,start,watch} signale#Signale().${LEVEL}
    consola#${LEVEL} consola#consola.${LEVEL} consola#{box,ready,start} consola#consola.{box,ready,start} consola#{createConsola,withTag,create}().${LEVEL}
    consola#consola.{withTag,create}().${LEVEL}
    npmlog#${LEVEL} npmlog#{silly,timing} proc-log#log.${LEVEL} proc-log#output.{standard,error,buffer}
    roarr#Roarr roarr#Roarr.${LEVEL} roarr#Roarr.child().${LEVEL}
    tslog#Logger().${LEVEL} tslog#Logger().getSubLogger().${LEVEL}
    electron-log#${LEVEL} electron-log/{main,renderer,node}#${LEVEL} electron-log#{scope,create}().${LEVEL}
    @nestjs/common#Logger().${LEVEL} @nestjs/common#Logger.${LEVEL} @nestjs/common#ConsoleLogger().${LEVEL}
    fastify#().log.${LEVEL} fastify#{fastify,Fastify}().log.${LEVEL} fastify#{FastifyRequest,FastifyInstance}().log.${LEVEL}
    @logtape/logtape#getLogger().${LEVEL} {@std/log,jsr:@std/log}#${LEVEL} {@std/log,jsr:@std/log}#getLogger().${LEVEL}
    adze#${LEVEL} tracer#{console,colorConsole,dailyfile}().${LEVEL} cabin#().${LEVEL} axe#().${LEVEL}
    lambda-log#${LEVEL} lambda-log#LambdaLog().${LEVEL} @tsed/logger#Logger().${LEVEL} {@tsed/logger,@tsed/common}#$log.${LEVEL}
    @sap/cds#log().${LEVEL} cds.log().${LEVEL} @adonisjs/core/services/logger#${LEVEL} strapi.log.${LEVEL}
    sails.log.${LEVEL} sails.log @slack/logger#ConsoleLogger().${LEVEL}
    effect#Console.{log,info,warn,error,debug,trace,dir,table,assert,group}
    effect#Effect.{log,logInfo,logDebug,logError,logWarning,logTrace,logFatal,annotateLogs}
    fp-ts/Console#{log,warn,error,info} fancy-log# fancy-log#${LEVEL} gulplog#{info,warn,error,debug} log-update#
    gelf-pro#${LEVEL} fluent-logger#emit fluent-logger#createFluentSender().emit syslog-client#createClient().log
    @tauri-apps/plugin-log#${LEVEL} @opentelemetry/api#diag.${LEVEL} lighthouse-logger#${LEVEL} webpack-log#().${LEVEL}
    reactotron-react-native#${LEVEL} reactotron-react-js#${LEVEL} Reactotron.${LEVEL} react-native-logs#logger.createLogger().${LEVEL}
    simple-node-logger#*().${LEVEL}`,
  ),
  // What a logger adds to each of its lines
  ...sinks({ into: 'the log', only: ['defaultMeta'] }, 'winston#createLogger winston#loggers.{add,get}'),
  ...sinks({ into: 'the log', only: ['base', 'mixin'] }, 'pino# pino#pino'),
  ...sinks(
    { into: 'the log', except: splitList('name level stream streams serializers src') },
    'bunyan#createLogger bunyan#',
  ),
  // Clouds
  ...sinks(
    { into: 'the log' },
    `@aws-lambda-powertools/logger#Logger().${LEVEL} @aws-lambda-powertools/logger#Logger().createChild().${LEVEL}
    @aws-lambda-powertools/logger#Logger().{appendKeys,appendPersistentKeys,addPersistentLogAttributes,setPersistentLogAttributes}
    @google-cloud/logging#Logging().{log,logSync}().${LEVEL} @google-cloud/logging#Logging().{log,logSync}().{write,entry}
    firebase-functions#logger.${LEVEL} firebase-functions#logger.write firebase-functions/v2#logger.${LEVEL}
    firebase-functions/logger#${LEVEL} firebase-functions/logger#write @azure/logger#createClientLogger().${LEVEL}
    @aws-sdk/client-cloudwatch-logs#{PutLogEventsCommand,CloudWatchLogs().putLogEvents} aws-sdk#CloudWatchLogs().putLogEvents`,
  ),
  // Terminals, editors, CI and test reporters
  ...sinks(
    { into: 'the terminal' },
    `ora# ora#().{start,succeed,fail,warn,info,stopAndPersist} nanospinner#createSpinner().{success,error,warn,update}
    @clack/prompts#{note,intro,outro,cancel} @clack/prompts#log.${LEVEL} @clack/prompts#log.{message,step}
    @oclif/core#Command().{log,warn,error,logToStderr,logJson} cli-ux#{log,info} @oclif/core#ux.{log,info,warn,error,stdout,stderr} commander#{program,Command()}.error`,
  ),
  ...sinks(
    { into: 'the CI log' },
    `@actions/core#{info,warning,notice,error,debug,setFailed,startGroup}
    @actions/core#summary.{addRaw,addCodeBlock,addDetails,addQuote}
    azure-pipelines-task-lib{,/task}#{debug,warning,error}`,
  ),
  ...sinks({ into: 'the output of a CI step', from: 1 }, '@actions/core#{setOutput,saveState}'),
  ...sinks(
    { into: "the editor's output" },
    `vscode#window.createOutputChannel().{append,appendLine,replace} vscode#window.createOutputChannel().${LEVEL}
    vscode#window.{showInformationMessage,showErrorMessage,showWarningMessage,setStatusBarMessage}`,
  ),
  ...sinks(
    { into: 'the test report' },
    `cy.log Cypress.log {allure-js-commons#,allure.}{attachment,parameter,step,description}
    @playwright/test#test.{step,info().attach}`,
  ),
];

/** Log calls known by names: the logger itself comes from another file. */
export const NAMED_LOGGER_ROWS: readonly NamedSinkRow[] = [
  {
    receivers: splitList('log logger logging logs winston pino bunyan consola signale syslog lgr auditor tslog log4js'),
    methods: [...LOG_METHODS, ...splitList('child write emit print printf msg entry bindings setBindings')],
    into: 'the log',
  },
  {
    receivers: splitList('reporter tracer monitor telemetry'),
    methods: splitList('info warn error debug trace log verbose'),
    into: 'the log',
  },
  {
    receivers: ['spinner'],
    methods: splitList('start succeed fail warn info success error stop'),
    into: 'the terminal',
  },
  { receivers: ['channel', 'output'], methods: ['appendLine'], into: "the editor's output" },
  {
    receivers: splitList('context ctx app server request job this cli command strapi'),
    methods: ['log'],
    into: 'the log',
  },
  { receivers: ['node'], methods: splitList('log warn error debug trace'), into: 'the log' },
  { receivers: ['this'], methods: splitList('warn debug verbose info trace'), into: 'the log' },
  { receivers: ['t', 'tap'], methods: ['diagnostic', 'comment', 'log'], into: 'the test report' },
  { receivers: ['info'], methods: ['attach'], into: 'the test report' },
  { receivers: ['core'], methods: splitList('info warning notice debug setFailed'), into: 'the CI log' },
];

/** Names of bare functions that log, when their definition is in another file. */
export const LOG_FUNCTION_NAMES: ReadonlySet<string> = new Set(
  splitList(`log debug warn trace logger logInfo logWarn logWarning logError logDebug logMessage debuglog debugLog printf
  println auditLog logEvent writeLog logToFile logRequest logResponse`),
);

/** More of them: `customLogger`, `requestLog`, `myLog`. What makes a logger or is a hook is none. */
export const LOG_FUNCTION_NAME =
  /^(?!(?:get|create|make|new|use|set|with|init|build|child)[A-Z_])[a-z]\w*(?:[a-z]Log|[a-z]Logger|_log|_logger)$/u;

/** Constructions of errors by a library's function: what goes in becomes the message. */
export const ERROR_ROWS: readonly SinkRow[] = sinks(
  { into: 'an error message', except: ['cause'] },
  `http-errors# http-errors#{BadRequest,Unauthorized,Forbidden,NotFound,Conflict,UnprocessableEntity,TooManyRequests,InternalServerError,BadGateway,ServiceUnavailable,GatewayTimeout}
  @hapi/boom#{badRequest,unauthorized,forbidden,notFound,conflict,badData,tooManyRequests,internal,badImplementation,badGateway,serverUnavailable,gatewayTimeout,boomify,Boom} @sveltejs/kit#error h3#createError createError verror# verror#{VError,WError,SError}
  @trpc/server#TRPCError modern-errors# graphql#GraphQLError fastify-error#createError @fastify/error#()`,
);

/** The same by names: Koa's `ctx.throw(502, text)`, `httpErrors.badRequest(text)` of Fastify. */
export const NAMED_ERROR_ROWS: readonly NamedSinkRow[] = [
  { receivers: ['ctx', 'context'], methods: ['throw'], into: 'an error message' },
  {
    receivers: splitList('errors httperrors boom'),
    methods: splitList(
      'badRequest unauthorized forbidden notFound conflict badGateway internalServerError serverUnavailable',
    ),
    into: 'an error message',
  },
];

/** Names of classes and functions that make errors. */
export const ERROR_NAME = /(?:^|[A-Za-z\d])(?:Error|Exception|Failure)$|^Boom$/u;

/** Words in the name of a function or class that say that it exists to log. */
export const LOG_WRAPPER_WORDS: ReadonlySet<string> = new Set(
  splitList(`log logs logger logging logged debug info warn warning error audit trace print report fail fatal notice verbose
  journal output say dump show echo record`),
);
