/** Where traces, metrics and error reports are written. */
import { sinks, splitList } from './sink-row.ts';
import type { NamedSinkRow, SinkRow } from './sink-row.ts';

const SENTRY = `@sentry/{node,browser,react,nextjs,vue,svelte,sveltekit,angular,remix,nestjs,serverless,aws-serverless,electron,react-native,bun,deno,cloudflare,nuxt,astro,gatsby,core,solidstart,google-cloud-serverless,minimal}#`;
const SENTRY_CALLS = `{captureException,captureMessage,captureEvent,captureFeedback,addBreadcrumb,setContext,setExtra,setExtras,setTag,setTags,setUser,setAttribute,setAttributes,startSpan}`;
const SENTRY_LOG = 'logger.{trace,debug,info,warn,error,fatal}';
const SPAN_METHODS = splitList(`setAttribute setAttributes addEvent recordException setStatus updateName setTag addTags
  setBaggageItem addAnnotation addMetadata log putAnnotation putMetadata annotate noticeError setData`);
const SPAN = `{${SPAN_METHODS.join(',')}}`;
const BUGSNAG = '{notify,leaveBreadcrumb,addMetadata,setUser,setContext}';
const APM = '{captureError,setCustomContext,setLabel,addLabels,setUserContext}';
const INSIGHTS =
  '{trackTrace,trackEvent,trackException,trackDependency,trackDependencyData,trackMetric,trackRequest,trackPageView}';
const STATSD = '{increment,decrement,gauge,histogram,distribution,timing,set,unique,event,check}';

/** Error trackers, tracers and metrics known by what the callee denotes. */
export const TELEMETRY_ROWS: readonly SinkRow[] = [
  ...sinks(
    { into: 'Sentry' },
    `${SENTRY}${SENTRY_CALLS} ${SENTRY}${SENTRY_LOG} Sentry.${SENTRY_CALLS} Sentry.${SENTRY_LOG}
    ${SENTRY}{getCurrentScope,getIsolationScope,getGlobalScope}().${SENTRY_CALLS} {raven,raven-js}#${SENTRY_CALLS}
    ${SENTRY}{withScope,configureScope,withIsolationScope}.@0.${SENTRY_CALLS}`,
  ),
  ...sinks(
    { into: 'a span' },
    `@opentelemetry/api#trace.{getActiveSpan,getSpan}().${SPAN} @opentelemetry/api#trace.getTracer().startSpan
    @opentelemetry/api#trace.getTracer().startSpan().${SPAN} @opentelemetry/api#trace.getTracer().startActiveSpan
    @opentelemetry/api#propagation.createBaggage @opentelemetry/api-logs#logs.getLogger().emit
    dd-trace#tracer.startSpan().${SPAN} dd-trace#{scope,init().scope}().active().${SPAN} dd-trace#startSpan().${SPAN}
    dd-trace#{startSpan,tracer.startSpan,init().startSpan,tracer.init().startSpan} dd-trace#init().startSpan().${SPAN}
    aws-xray-sdk{,-core}#{getSegment,getSegment().addNewSubsegment}().${SPAN}
    @aws-lambda-powertools/tracer#Tracer().{putAnnotation,putMetadata}`,
  ),
  ...sinks(
    { into: 'a metric' },
    `@aws-lambda-powertools/metrics#Metrics().{addDimension,addDimensions,addMetadata,setDefaultDimensions}
    {hot-shots,node-statsd,node-dogstatsd,statsd-client}#().${STATSD} {hot-shots,node-statsd,node-dogstatsd}#StatsD().${STATSD}
    datadog-metrics#{gauge,increment,histogram,distribution} lynx#().${STATSD}
    prom-client#{Counter,Gauge,Histogram,Summary}().{inc,dec,set,observe,labels,startTimer,zero,remove}
    @opentelemetry/api#metrics.getMeter().{createCounter,createUpDownCounter,createHistogram,createGauge}().{add,record}
    @aws-sdk/client-cloudwatch#{PutMetricDataCommand,CloudWatch().putMetricData}`,
  ),
  ...sinks(
    { into: 'Datadog' },
    `@datadog/browser-logs#datadogLogs.logger.{log,debug,info,warn,error}
    @datadog/browser-logs#datadogLogs.{setGlobalContext,setGlobalContextProperty,addLoggerGlobalContext,setUser,setUserProperty}
    @datadog/browser-logs#datadogLogs.{createLogger,getLogger}().{log,debug,info,warn,error}
    @datadog/browser-rum{,-slim}#datadogRum.{addAction,addError,setUser,setUserProperty,setGlobalContext,setGlobalContextProperty,setViewContext}
    {DD_LOGS,window.DD_LOGS}.logger.{log,debug,info,warn,error} {DD_RUM,window.DD_RUM}.{addAction,addError,setUser}
    dd-trace#{setUser,tracer.setUser} dd-trace#dogstatsd.${STATSD} dd-trace#tracer.dogstatsd.${STATSD}`,
  ),
  ...sinks(
    { into: 'New Relic' },
    `newrelic{#,.}{addCustomAttribute,addCustomAttributes,addCustomSpanAttribute,addCustomSpanAttributes,noticeError,recordCustomEvent,recordLogEvent,recordMetric,incrementMetric,setUserID,setCustomAttribute,addPageAction,interaction().setAttribute}`,
  ),
  ...sinks(
    { into: 'Crashlytics' },
    '@react-native-firebase/crashlytics#().{log,setAttribute,setAttributes,recordError}',
  ),
  ...sinks({ into: 'Bugsnag' }, `@bugsnag/{js,node,browser,expo,react-native,electron}#${BUGSNAG} Bugsnag.${BUGSNAG}`),
  ...sinks(
    { into: 'Rollbar' },
    `rollbar#().{log,debug,info,warn,warning,error,critical,configure} {Rollbar,window.Rollbar}.{log,debug,info,warning,error,critical,configure}`,
  ),
  ...sinks(
    { into: 'LogRocket' },
    `{logrocket#,LogRocket.}{identify,track,log,info,warn,error,debug,captureException,captureMessage}`,
  ),
  ...sinks(
    { into: 'Honeybadger' },
    `{@honeybadger-io/js#,@honeybadger-io/node#,honeybadger#,Honeybadger.}{notify,notifyAsync,setContext,addBreadcrumb,event}`,
  ),
  ...sinks({ into: 'Airbrake' }, '@airbrake/{node,browser}#Notifier().notify airbrake#createClient().notify'),
  ...sinks(
    { into: 'Elastic APM' },
    `elastic-apm-node#${APM} elastic-apm-node#start().${APM} @elastic/apm-rum#apm.${APM} @elastic/apm-rum#init().${APM}`,
  ),
  ...sinks({ into: 'Raygun' }, 'raygun#Client().{send,setUser} {raygun4js#,rg4js}'),
  ...sinks(
    { into: 'Application Insights' },
    `applicationinsights#defaultClient.${INSIGHTS} applicationinsights#TelemetryClient().${INSIGHTS}
    @microsoft/applicationinsights-web#ApplicationInsights().${INSIGHTS} appInsights.${INSIGHTS}`,
  ),
  ...sinks(
    { into: 'a log service' },
    `@axiomhq/js#Axiom().ingest @axiomhq/logging#Logger().{debug,info,warn,error} next-axiom#log.{debug,info,warn,error}
    next-axiom#{Logger,useLogger}().{debug,info,warn,error,with} @logtail/{node,browser,edge,next}#Logtail().{log,debug,info,warn,error}
    node-loggly-bulk#createClient().log loggly#createClient().log logzio-nodejs#createLogger().log
    @logdna/logger#createLogger().{log,info,warn,debug,error,fatal,trace} splunk-logging#Logger().send
    @google-cloud/error-reporting#ErrorReporting().report le_node#().{log,info,warning,err,debug}`,
  ),
];

/** Error trackers, tracers and metrics known by names: the object comes from another file or a callback's parameter. */
export const NAMED_TELEMETRY_ROWS: readonly NamedSinkRow[] = [
  { receivers: splitList('span segment subsegment transaction trace'), methods: SPAN_METHODS, into: 'a span' },
  {
    receivers: splitList('sentry scope raven'),
    methods: splitList(`captureException captureMessage captureEvent addBreadcrumb setContext setExtra setExtras setTag
      setTags setUser addEventProcessor setAttributes`),
    into: 'Sentry',
  },
  { receivers: ['tracer'], methods: ['putAnnotation', 'putMetadata', 'startSpan', 'startActiveSpan'], into: 'a span' },
  {
    receivers: ['rollbar'],
    methods: splitList('log debug info warn warning error critical'),
    into: 'Rollbar',
  },
  { receivers: ['bugsnag'], methods: splitList('notify leaveBreadcrumb addMetadata setUser'), into: 'Bugsnag' },
  {
    receivers: ['newrelic'],
    methods: splitList('noticeError addCustomAttribute addCustomAttributes recordCustomEvent recordLogEvent'),
    into: 'New Relic',
  },
  { receivers: ['honeybadger'], methods: ['notify', 'setContext', 'addBreadcrumb'], into: 'Honeybadger' },
  { receivers: ['airbrake', 'notifier'], methods: ['notify'], into: 'Airbrake' },
  { receivers: ['apm'], methods: splitList('captureError setCustomContext setLabel addLabels'), into: 'Elastic APM' },
  {
    receivers: splitList('statsd dogstatsd metrics metric'),
    methods: splitList(
      'increment decrement gauge histogram distribution timing event addDimension addMetadata addMetric',
    ),
    into: 'a metric',
  },
  { receivers: splitList('counter gauge histogram summary'), methods: ['labels', 'inc', 'observe'], into: 'a metric' },
  {
    receivers: splitList('insights telemetry appinsights'),
    methods: splitList('trackTrace trackEvent trackException trackDependency trackMetric trackRequest'),
    into: 'Application Insights',
  },
];
