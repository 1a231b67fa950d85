/** What classes and factories of a Binom client are called; no library of that kind is official, so names tell. */

/** `new Binom(...)`, `new BinomClient(...)`, `new BinomApiV1(...)`, `new GetClick(link, key)`. */
export const CLIENT_CLASS =
  /^(?:Binom(?:(?:Tracker|V[12]|Rest|Http|Report|Click|Panel|Router)*(?:Client|API|Api|Service|SDK|Sdk|Tracker|Connector|Gateway|Adapter|Provider)?(?:V[12])?)|GetClick)$/u;

/** `createBinomClient(...)`, `makeBinomService(...)`, `binomClient(...)`. */
export const CLIENT_FACTORY = /^(?:(?:create|make|build|init|new|connect)_?Binom\w*|binom(?:Client|Api|API|Service))$/u;

/** Arguments after the address that a client takes as its key. */
export const KEY_POSITION = 1;
