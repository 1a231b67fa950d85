/** Base URLs by their use: `$TRACKER` of `$TRACKER/public/api/v1/campaign`, `baseUrl` of a client whose paths are Binom's. */

const PATH = String.raw`\/?(?:public\/api\/v1\/(?:report|stats|clicklog|info|campaign|traffic_source|affiliate_network|landing|offer|rotation|identity|user|conversion|click)s?\b|public\/api\/v1\/?["'\`]|arm\.php\b|[\w-]{1,40}\.php\?page=(?:Campaigns|Stats|Conversions|Traffic_Sources))`;
/** A path of Binom's alone in a literal, as an annotation or a client's method has it. */
const RELATIVE = new RegExp(String.raw`["'\`](?:[#$]?\{\{?[\w.]{1,40}\}?\})?${PATH}`);
const BASE_NAME = /^(?:[a-z]{1,20}[._-]?)?base_?ur[il]$|^(?:base|host|server)$/i;

/** Is the address that is bound to one of these names the base of Binom requests? For texts about Binom. */
export function isBaseOfRequests(text: string, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      /^[\w$.-]{2,60}$/.test(name) && (isJoinedWithPath(text, name) || (BASE_NAME.test(name) && RELATIVE.test(text))),
  );
}

/** `${name}/public/…`, `{{name}}/arm.php`, `name + "/public/…"`, `name.appendingPathComponent("public/…`. */
function isJoinedWithPath(text: string, name: string): boolean {
  const bare = name.replace(/[$.*+?^{}()|[\]\\-]/g, '\\$&');
  return new RegExp(
    String.raw`(?<![\w$])\$?${bare}(?:\s?[}\])]{1,3}|["'\`]\)?)?(?:${PATH.replace('\\/?', '\\/')}|\s{0,3}(?:\+|\.\.?|<>|,)\s{0,3}["'\`]${PATH}|\.\w{2,40}\(\s?["'\`]${PATH})`,
  ).test(text);
}
