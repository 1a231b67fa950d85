//@ {"settings":{"binom":{"credentials":"any"}}}
const inquirer = require('inquirer');
const chalk = require('chalk');
const os = require('os');
const path = require('path');
const fs = require('fs-extra');

(async () => {
  const answers = await inquirer.prompt([
    { type: 'input', name: 'email', message: 'E-mail' },
    { type: 'password', name: 'password', message: 'Password' },
  ]);
  console.log(chalk.green('Hello ' + answers.email));
  console.log(chalk.green(answers));
  await fs.writeJson(path.join(os.homedir(), '.tool.json'), answers); // $ no-plaintext-key-storage
  await fs.writeJson(path.join(os.homedir(), '.tool.state.json'), { email: answers.email });
})();
