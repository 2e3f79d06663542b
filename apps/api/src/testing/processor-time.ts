/**
 * The processor time of this process during some work, in milliseconds, over all its threads. A busy machine makes work last longer and does
 * not make it cost more.
 */
export async function processorTimeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
