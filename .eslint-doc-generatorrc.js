/** @type {import('eslint-doc-generator').GenerateOptions} */
export default {
  pathRuleList: ['README.md', 'docs/all-rules.md'],
  ruleDocTitleFormat: 'desc-parens-prefix-name',
  ruleDocNotices: ['deprecated', 'configs', 'options', 'fixableAndHasSuggestions'],
  ruleDocSectionInclude: [
    'Why',
    'Examples',
    'Options',
    'What it does not see',
    'When not to use it',
    'Further reading',
  ],
  ruleListColumns: ['name', 'description', 'configsError', 'options', 'hasSuggestions'],
  configEmoji: [
    ['recommended', '✅'],
    ['strict', '🔒'],
  ],
  // Every page has the section, with "None" where there are none.
  ruleDocSectionOptions: false,
  urlConfigs: 'https://www.npmjs.com/package/eslint-plugin-binom#the-eslint-plugin',
};
