/** A reporter of node:test that writes how many tests of the whole run passed, failed or were left out, for `countsOfNode`. */
export default async function* nodeTestReport(events) {
  for await (const { type, data } of events) if (type === 'test:summary' && data.file === undefined) yield JSON.stringify(data.counts);
}
