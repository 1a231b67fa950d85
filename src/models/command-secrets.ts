/** Commands and statements that take a password in their text: it then stands in the source, in process lists and in histories. */

/** The first group of each is the password. `settings.binom.credentials: "any"` only. */
export const COMMAND_SECRETS: readonly RegExp[] = [
  /\b(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump)\s(?:[^|;&\n]{0,200}\s)?(?:-p|--password=)["']?([^\s"'$<{\uFFFC]{4,})/u,
  /(?:^|[\s;&])(?:PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH|RABBITMQ_DEFAULT_PASS)=["']?([^\s"'$<{\uFFFC]{4,})/u,
  /\bsshpass\s+-p\s*["']?([^\s"'$<{\uFFFC]{4,})/u,
  /\b(?:curl|wget|https?)\s(?:[^|;&\n]{0,300}\s)?(?:-u|--user|-a|--auth)[\s=]["']?[\w.@+-]+:([^\s"'$<{\uFFFC]{4,})/u,
  /\b(?:docker|podman|helm|oc|oras|skopeo|buildah|az)\s(?:registry\s+)?login\s(?:[^|;&,\n]{0,200}\s)?(?:-p|--password)[\s=]["']?([^\s"'$<{\uFFFC]{4,})/u,
  /\bredis-cli\s(?:[^|;&\n]{0,200}\s)?(?:-a|--pass)[\s=]["']?([^\s"'$<{\uFFFC]{4,})/u,
  // A line of `.netrc`.
  /\bmachine\s+\S+\s+login\s+\S+\s+password\s+([^\s"'$<{\uFFFC]{4,})/u,
  // SQL: a sentence about a password begins otherwise.
  /\b(?:CREATE|ALTER|SET|GRANT)\s[^;]{0,300}?\b(?:PASSWORD|IDENTIFIED\s+(?:WITH\s+\w+\s+)?BY)\s*(?:=\s*)?'([^'$<{\uFFFC]{4,})'/iu,
];

/** One of these stands in each such text. */
export const COMMAND_HINT =
  /\b(?:mysql|mariadb|PGPASSWORD|MYSQL_PWD|SSHPASS|REDISCLI_AUTH|RABBITMQ_DEFAULT_PASS|sshpass|curl|wget|https?|login|redis-cli)|password|identified/iu;
