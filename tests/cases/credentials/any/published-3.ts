//@ {"settings":{"binom":{"credentials":"any"}}}
// Commands that were renamed, as published code maps them; and a credential under a name with a colon.
export const RENAMED = { 'prefs:token': 'login:ci', 'auth:token': 'kq83hfXm20Gsl4Vz' }; // $ no-hardcoded-key
