//@ {"settings":{"binom":{"credentials":"any"}}}
class User {
  constructor(name, password) {
    this.name = name;
    this.password = password;
  }

  toString() {
    return `User(${this.name})`;
  }
}

const user = new User('ann', process.argv[2]);
console.log(`${user}`);
console.log('user: ' + user);
console.log(user); // $ no-key-logging
console.log(JSON.stringify(user)); // $ no-key-logging
console.log(user.name);
console.log({ ...user, password: undefined });
console.log([user].map((u) => u.name));
console.log([user]); // $ no-key-logging
