/** A configuration of the user's cannot be used; the message is a whole sentence that names the file. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
