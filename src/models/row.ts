/**
 * Rows: what we know of a library, as data.
 *
 * `callee` is a *denotation pattern*: `module#path` for what a module exports, or just a path for a global.
 * A path joins names by `.`; `()` is the result of a call or construction; `*` one name; `**` any names; `{a,b}` one of
 * several; `@1` the second parameter of a callback that is handed to the call before it. Node's own modules are written
 * without `node:`; default, namespace and CommonJS imports of a module denote the same: `axios#`.
 */
export interface Row {
  readonly callee: string;
}
