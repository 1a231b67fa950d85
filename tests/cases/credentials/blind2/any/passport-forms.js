//@ {"settings":{"binom":{"credentials":"any"}}}
const passport = require('passport');
const GoogleStrategy = require('passport-google-oauth20').Strategy;
const { Strategy: GitHubStrategy } = require('passport-github2');
const LocalStrategy = require('passport-local');
const OAuth2Strategy = require('passport-oauth2');
const TwitterStrategy = require('passport-twitter').Strategy;
const { BasicStrategy } = require('passport-http');

const FACEBOOK_APP_ID = '318820114567001';
const FACEBOOK_APP_SECRET = 'cc649b09ef540bdafa398d092f378db7'; // $ no-hardcoded-key

passport.use(new GoogleStrategy({ clientID: '1033-abc.apps.googleusercontent.com', clientSecret: 'mint-julep-9', callbackURL: '/auth/google' }, verify)); // $ no-hardcoded-key
passport.use(
  new GitHubStrategy(
    {
      clientID: process.env.GITHUB_ID,
      clientSecret: process.env.GITHUB_SECRET || 'fallback-gh-s3cret', // $ no-hardcoded-key
      callbackURL: 'https://app.example.org/auth/github/callback',
      scope: ['user:email'],
    },
    verify,
  ),
);
passport.use(new OAuth2Strategy({ authorizationURL: 'https://p.example.org/authorize', tokenURL: 'https://p.example.org/token', clientID: 'abc', clientSecret: config.secret }, verify));
passport.use(new TwitterStrategy({ consumerKey: 'xvz1evFS4wEEPTGEFPHBog', consumerSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw', callbackURL: '/cb' }, verify)); // $ no-hardcoded-key
passport.use(new LocalStrategy({ usernameField: 'email', passwordField: 'password', session: false }, verify));
passport.use(
  new BasicStrategy((username, password, done) => {
    if (username === 'ops' && password === 'b1ueberry-scone') return done(null, { username }); // $ no-hardcoded-key
    return done(null, false, { message: 'Incorrect username or password.' });
  }),
);
const facebook = { clientID: FACEBOOK_APP_ID, clientSecret: FACEBOOK_APP_SECRET, profileFields: ['id', 'emails'] };
passport.serializeUser((user, done) => done(null, user.id));
module.exports = { facebook };
