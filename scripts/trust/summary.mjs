// What a crash run came to.

/** More than this in one way is a hang. */
export const MAX_CPU_SECONDS = 10;

/** CPU seconds of the way in which the rules took longest. */
export function getSlowest(entry) {
  return Math.max(0, ...Object.values(entry.seconds));
}

/** Prints it; true when nothing crashed and nothing was slow. */
export function summarize(files, reports) {
  const slow = files.filter((file) => getSlowest(file) > MAX_CPU_SECONDS);
  const crashed = files.filter((file) => file.crashes.length > 0);
  const lost = files.filter((file) => file.isLost);
  console.log(`${files.length} files, ${files.reduce((sum, file) => sum + file.bytes, 0)} bytes`);
  console.log(`${files.filter((file) => file.isParsed === false).length} that the parser refuses`);
  console.log(
    `${crashed.length - lost.length} crashes, ${lost.length} lost, ${slow.length} over ${MAX_CPU_SECONDS} s of CPU`,
  );
  for (const file of files.toSorted((a, b) => getSlowest(b) - getSlowest(a)).slice(0, 20))
    console.log(`${file.file} (${file.bytes} bytes): parser ${file.parsing} s, rules ${JSON.stringify(file.seconds)}`);
  for (const [rule, count] of countReports(reports)) console.log(`${count} reports of ${rule}`);
  return crashed.length + slow.length === 0;
}

function countReports(reports) {
  const counts = new Map();
  for (const { ruleId, way } of reports) {
    const key = `${ruleId} (${way})`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
