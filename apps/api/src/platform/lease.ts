/** After how many seconds without a renewal a worker counts as dead, so that another takes its work over. */
export const leaseSeconds = 30;
/** How often a worker renews its lease: twice more than it needs to, so that one failed renewal loses nothing. */
export const renewEverySeconds = 10;

/** Renews a lease while the work runs. No renewal is under way any more when this settles; one that fails is reported and tried again. */
export async function whileRenewing<T>(
  renew: () => Promise<unknown>,
  report: (error: unknown) => void,
  work: () => Promise<T>,
): Promise<T> {
  let renewing: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    renewing ??= renew()
      .catch(report)
      .finally(() => {
        renewing = undefined;
      });
  }, renewEverySeconds * 1_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await renewing;
  }
}
