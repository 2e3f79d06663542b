// A worker of Jest that is done has half a second to end, or Jest reports a leak. Freeing its heap of hundreds of megabytes takes as long on a
// busy machine, and frees nothing that the end of the process does not. With an open handle the event loop does not drain, so a leak is
// reported as before.

const isWorker = process.send !== undefined;
let ends = false;

/** From now on, this process ends as soon as nothing is left to do, without freeing its heap. Only in a worker, and once for all spec files. */
export function endWithoutFreeing() {
  if (isWorker && !ends) process.once('beforeExit', () => process.exit());
  ends = true;
}
