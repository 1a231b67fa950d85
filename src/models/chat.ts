/** Where people and third parties read: chat, mail, SMS, issue trackers, analytics, AI prompts. */
import { sinks, splitList } from './sink-row.ts';
import type { NamedSinkRow, SinkRow } from './sink-row.ts';

/** The sender's own credentials, which a message's options may hold. */
const OWN = splitList('token auth dkim headers');
const CHAT = { into: 'a chat', except: OWN };
const MAIL = { into: 'an e-mail', except: OWN };
const SMS = { into: 'a text message', except: OWN };
const TICKET = { into: 'a ticket', except: OWN };
const ANALYTICS = { into: 'an analytics service' };
const PROMPT = { into: 'an AI prompt', except: ['apiKey', 'headers'] };

/** Messages known by what their callee denotes. */
export const SHARING_ROWS: readonly SinkRow[] = [
  ...sinks(
    CHAT,
    `@slack/web-api#WebClient().chat.{postMessage,postEphemeral,update,scheduleMessage,meMessage} @slack/web-api#WebClient().files.{upload,uploadV2}
    @slack/web-api#WebClient().{conversations.setTopic,views.open,apiCall} @slack/webhook#IncomingWebhook().send
    @slack/bolt#App().client.chat.{postMessage,postEphemeral,update} @slack/bolt#App().{command,message,event,action,shortcut}.@0.{say,respond} slack-notify#().{send,alert,bug,note,success} slack-node#().webhook
    node-slack#().send slackify-message#
    discord.js#{WebhookClient,TextChannel,DMChannel,User,ThreadChannel,NewsChannel,GuildMember,WebhookMessage,BaseGuildTextChannel,TextBasedChannel}().send
    discord.js#Message().{reply,edit,channel.send} discord.js#{CommandInteraction,ChatInputCommandInteraction,ButtonInteraction,BaseInteraction}().{reply,followUp,editReply}
    discord-webhook-node#Webhook().{send,info,success,warning,error} discord.js#Client().channels.{cache.get,fetch}().send
    telegraf#Telegraf().telegram.{sendMessage,sendDocument,editMessageText} telegraf#Telegram().sendMessage telegraf#Context().{reply,replyWithMarkdown,replyWithHTML,sendMessage}
    grammy#{Bot().api,Api()}.{sendMessage,editMessageText,sendDocument} grammy#Context().{reply,api.sendMessage}
    node-telegram-bot-api#().{sendMessage,sendDocument,editMessageText} telegram#TelegramClient().sendMessage
    ms-teams-webhook#IncomingWebhook().send botbuilder#TurnContext().sendActivity @microsoft/microsoft-graph-client#Client.init().api().post
    whatsapp-web.js#Client().sendMessage matrix-js-sdk#createClient().{sendTextMessage,sendMessage,sendEvent} matrix-bot-sdk#MatrixClient().{sendText,sendMessage}
    @mattermost/client#Client4().createPost tmi.js#{client,Client}().say irc#Client().say viber-bot#Bot().sendMessage
    googleapis#google.chat().spaces.messages.create line-bot-sdk#Client().{pushMessage,replyMessage} @line/bot-sdk#Client().{pushMessage,replyMessage}`,
  ),
  ...sinks(
    MAIL,
    `nodemailer#createTransport().sendMail @sendgrid/mail#{send,sendMultiple} @sendgrid/mail#MailService().send resend#Resend().emails.send
    resend#Resend().batch.send postmark#ServerClient().{sendEmail,sendEmailWithTemplate,sendEmailBatch} mailgun-js#().messages().send
    @aws-sdk/client-ses#{SendEmailCommand,SendRawEmailCommand,SES().sendEmail} @aws-sdk/client-sesv2#{SendEmailCommand,SESv2().sendEmail}
    aws-sdk#SES().{sendEmail,sendRawEmail} @mailchimp/mailchimp_transactional#().messages.send emailjs#SMTPClient().{send,sendAsync}
    @emailjs/browser#{send,sendForm} mailersend#MailerSend().email.send node-mailjet#apiConnect().post().request sib-api-v3-sdk#TransactionalEmailsApi().sendTransacEmail
    sendmail#() email-templates#().send node-ses#createClient().sendEmail @getbrevo/brevo#TransactionalEmailsApi().sendTransacEmail
    loops#LoopsClient().sendTransactionalEmail @nestjs-modules/mailer#MailerService().sendMail MailApp.sendEmail GmailApp.sendEmail
    sparkpost#().transmissions.send`,
  ),
  ...sinks(MAIL, 'mailgun.js#().client().messages.create'),
  ...sinks(
    SMS,
    `twilio#().messages.create twilio#Twilio().messages.create @vonage/server-sdk#Vonage().{sms.send,messages.send} @vonage/server-sdk#Vonage().message.sendSms
    nexmo#().message.sendSms messagebird#().messages.create messagebird#initClient().messages.create plivo#Client().messages.create
    @aws-sdk/client-sns#{PublishCommand,SNS().publish} aws-sdk#SNS().publish africastalking#().SMS.send telnyx#().messages.create
    web-push#sendNotification expo-server-sdk#Expo().sendPushNotificationsAsync firebase-admin#messaging().send pushover-notifications#().send`,
  ),
  ...sinks(
    TICKET,
    `@octokit/{rest,core,action}#Octokit().{rest.issues,issues}.{create,createComment,update,updateComment} @octokit/{rest,core}#Octokit().request
    @octokit/{rest,core}#Octokit().rest.{pulls.create,pulls.createReview,repos.createRelease,gists.create,repos.createOrUpdateFileContents}
    octokit#{Octokit,App}().rest.issues.{create,createComment,update} octokit#Octokit().{request,rest.gists.create}
    @actions/github#getOctokit().rest.issues.{create,createComment,update,updateComment} @actions/github#getOctokit().rest.pulls.{create,createReview}
    @gitbeaker/{rest,node}#Gitlab().{Issues,IssueNotes,MergeRequestNotes,MergeRequests}.create jira-client#().{addNewIssue,addComment,updateIssue}
    jira.js#{Client,Version2Client,Version3Client}().{issues.createIssue,issueComments.addComment} @linear/sdk#LinearClient().{createIssue,createComment,issueCreate,commentCreate}
    @notionhq/client#Client().{pages.create,pages.update,blocks.children.append,comments.create,databases.create}
    asana#Client.create().tasks.{create,createTask} trello#().{addCard,addCommentToCard} node-zendesk#createClient().tickets.create
    intercom-client#Client().messages.create @pagerduty/pdjs#event @pagerduty/pdjs#api().post node-pagerduty#().incidents.createIncident opsgenie-sdk#alertV2.create
    @hubspot/api-client#Client().crm.tickets.basicApi.create airtable#().base()().create danger#{message,warn,fail,markdown}`,
  ),
  ...sinks(
    ANALYTICS,
    `mixpanel{,-browser}#{track,identify,register,people.set,init().track,init().people.set} mixpanel.{track,identify,people.set}
    @segment/analytics-node#Analytics().{track,identify,page,group} analytics-node#().{track,identify,page,group}
    @segment/analytics-next#{AnalyticsBrowser.load()}.{track,identify,page,group} @segment/analytics-node#().{track,identify}
    {analytics,window.analytics}.{track,identify,page,group} posthog-js#{capture,identify,register,people.set,setPersonProperties}
    posthog-js#posthog.{capture,identify,register} {posthog,window.posthog}.{capture,identify,register} posthog-node#PostHog().{capture,identify,alias}
    @amplitude/analytics-{browser,node}#{track,identify,logEvent} amplitude-js#getInstance().{logEvent,setUserProperties} {amplitude,window.amplitude}.{track,logEvent}
    {gtag,window.gtag,ga,window.ga,fbq,window.fbq,_paq.push,dataLayer.push,window.dataLayer.push} react-ga#{event,set,pageview}
    react-ga4#{event,send,set,gtag} @next/third-parties/google#sendGTMEvent firebase/analytics#{logEvent,setUserProperties} universal-analytics#().event
    {heap,window.heap,FS,window.FS}.{track,identify,addUserProperties,event,setUserVars,log} @fullstory/browser#{event,identify,setUserVars,log,FullStory}
    @vercel/analytics#track {Intercom,window.Intercom} customerio-node#TrackClient().{track,identify} hotjar-js#event plausible-tracker#().trackEvent
    algoliasearch#{(),algoliasearch()}.{initIndex().{saveObject,saveObjects,partialUpdateObject},saveObject,saveObjects}
    @intercom/messenger-js-sdk#{update,trackEvent} clevertap-web-sdk#event.push @rudderstack/rudder-sdk-node#().{track,identify}`,
  ),
  ...sinks(
    PROMPT,
    `openai#().chat.completions.create openai#().{responses.create,completions.create,embeddings.create,beta.threads.messages.create,moderations.create}
    openai#{OpenAI,AzureOpenAI}().{chat.completions.create,responses.create,completions.create,embeddings.create} openai#OpenAIApi().{createCompletion,createChatCompletion}
    @anthropic-ai/sdk#().{messages.create,messages.stream,completions.create} @anthropic-ai/sdk#Anthropic().messages.{create,stream}
    ai#{generateText,streamText,generateObject,streamObject,embed} @google/generative-ai#GoogleGenerativeAI().getGenerativeModel().{generateContent,generateContentStream}
    @google/genai#GoogleGenAI().models.{generateContent,generateContentStream} @langchain/openai#{ChatOpenAI,OpenAI}().{invoke,stream,call}
    @langchain/anthropic#ChatAnthropic().{invoke,stream} @langchain/core/messages#{HumanMessage,SystemMessage} @langchain/core/prompts#PromptTemplate().format
    cohere-ai#CohereClient().{chat,generate} @mistralai/mistralai#Mistral().chat.complete ollama#{chat,generate} groq-sdk#().chat.completions.create
    @aws-sdk/client-bedrock-runtime#{InvokeModelCommand,ConverseCommand} replicate#().run @huggingface/inference#HfInference().{textGeneration,chatCompletion}`,
  ),
];

/** Messages known by names: the client comes from another file or a callback's parameter. */
export const NAMED_SHARING_ROWS: readonly NamedSinkRow[] = [
  {
    receivers: splitList('slack web webclient slackclient'),
    methods: splitList('send postMessage alert notify'),
    ...CHAT,
  },
  { receivers: ['chat'], methods: ['postMessage', 'postEphemeral', 'update'], ...CHAT },
  {
    receivers: splitList('channel discord interaction dm thread author member'),
    methods: splitList('send reply followUp editReply'),
    ...CHAT,
  },
  { receivers: splitList('message msg'), methods: ['reply'], ...CHAT },
  {
    receivers: splitList('ctx context telegram bot tg api'),
    methods: splitList('reply sendMessage replyWithMarkdown replyWithMarkdownV2 replyWithHTML sendDocument'),
    ...CHAT,
  },
  { receivers: splitList('webhook hook teams mattermost'), methods: splitList('send post notify'), ...CHAT },
  {
    receivers: splitList('transporter transport mailer mail email emails mailgun sendgrid resend postmark smtp'),
    methods: splitList('sendMail send sendEmail sendMessage'),
    ...MAIL,
  },
  { receivers: ['ses', 'sesclient'], methods: ['sendEmail', 'sendRawEmail'], ...MAIL },
  { receivers: splitList('twilio sms sns vonage'), methods: splitList('send sendSms publish sendMessage'), ...SMS },
  { receivers: ['messages'], methods: ['create'], into: 'a message', except: OWN },
  { receivers: ['issues'], methods: splitList('create createComment update updateComment'), ...TICKET },
  {
    receivers: splitList('jira linear pagerduty opsgenie zendesk trello'),
    methods: splitList('createIssue addComment addNewIssue createComment create alert trigger createTicket addCard'),
    ...TICKET,
  },
  {
    receivers: splitList('analytics mixpanel posthog amplitude segment'),
    methods: splitList('track identify capture logEvent page'),
    ...ANALYTICS,
  },
  { receivers: ['completions', 'responses'], methods: ['create'], ...PROMPT },
];

/** Bare functions that tell people something, when their definition is in another file. */
export const SHARING_FUNCTION_NAMES: ReadonlySet<string> = new Set(
  splitList(`sendMail sendEmail sendSms sendSMS sendSlackMessage postToSlack notifySlack sendToSlack slackNotify sendTelegram
  sendTelegramMessage notifyTelegram sendDiscord sendDiscordMessage postToDiscord notifyTeams sendToTeams sendChatMessage`),
);

/** Hosts of other companies that take messages, events and prompts in a request's body. */
export const SHARING_HOSTS: readonly { readonly host: RegExp; readonly into: string }[] = [
  { host: /^hooks\.slack\.com$|^slack\.com$|(?:^|\.)discord(?:app)?\.com$|^api\.telegram\.org$/iu, into: 'a chat' },
  { host: /(?:^|\.)webhook\.office\.com$|^outlook\.office(?:365)?\.com$|^chat\.googleapis\.com$/iu, into: 'a chat' },
  { host: /^graph\.facebook\.com$|^api\.line\.me$|^api\.pushover\.net$|(?:^|\.)ntfy\.sh$/iu, into: 'a chat' },
  { host: /^api\.(?:sendgrid\.com|mailgun\.net|postmarkapp\.com|resend\.com|brevo\.com)$/iu, into: 'an e-mail' },
  { host: /^api\.(?:twilio|nexmo|vonage)\.com$/iu, into: 'a text message' },
  { host: /^api\.(?:github\.com|linear\.app|notion\.com|trello\.com|opsgenie\.com)$/iu, into: 'a ticket' },
  { host: /\.atlassian\.net$|^events\.pagerduty\.com$|^gitlab\.com$/iu, into: 'a ticket' },
  { host: /^api\.(?:openai|anthropic|mistral|cohere|groq|x)\.(?:com|ai)$|^openrouter\.ai$/iu, into: 'an AI prompt' },
  { host: /^generativelanguage\.googleapis\.com$|\.openai\.azure\.com$/iu, into: 'an AI prompt' },
  {
    host: /google-analytics\.com$|^api\.(?:segment\.io|mixpanel\.com|amplitude\.com)$|\.posthog\.com$/iu,
    into: 'an analytics service',
  },
  {
    host: /^(?:hooks\.zapier\.com|maker\.ifttt\.com|hook\.[\w.]*make\.com|webhook\.site|(?:api\.)?pastebin\.com)$/iu,
    into: 'a third party',
  },
  { host: /(?:^|\.)(?:requestbin\.\w+|pipedream\.net|ngrok(?:-free)?\.app|httpbin\.org)$/iu, into: 'a third party' },
];

/** Words in the name of a variable that holds a webhook's address, and what it leads to. */
export const WEBHOOK_WORDS: ReadonlyMap<string, string> = new Map([
  ...splitList('slack discord telegram teams mattermost webhook webhooks rocketchat').map(
    (word) => [word, 'a chat'] as const,
  ),
  ...splitList('sendgrid mailgun postmark resend').map((word) => [word, 'an e-mail'] as const),
  ...splitList('openai anthropic llm').map((word) => [word, 'an AI prompt'] as const),
]);

/** Words in the name of a function or class that say that it exists to tell people something. */
export const SHARING_WRAPPER_WORDS: ReadonlySet<string> = new Set(
  splitList('send notify notifier post alert message tell share mail mailer email slack telegram discord announce'),
);
