// A worker of Jest that is done has half a second to end, or Jest ends it by force and reports a leak. Freeing its heap of hundreds of
// megabytes takes as long on a busy machine, and frees nothing that the end of the process does not. With an open handle the event loop does
// not drain: Jest's signal finds it, and the worker says what is still open. A worker that is only slow ends by itself and says nothing.
import { writeSync } from 'node:fs';

const isWorker = process.send !== undefined;
const { exit } = process;
let ends = false;

/** How a worker begins to say what it has left open; `npm test` counts it as a failure. */
export const leftOpen = 'A worker failed to exit, because these are still open:';

/** What keeps the process alive besides its own streams and its channel to Jest. */
const openHandles = () => process.getActiveResourcesInfo().filter((name) => !['PipeWrap', 'TTYWrap'].includes(name));

/** What is about to be closed has this much longer. Jest kills a worker half a second after its signal. */
const moreMilliseconds = 100;

function sayWhatIsOpen() {
  const open = openHandles();
  if (open.length > 0) writeSync(2, `${leftOpen} ${open.join(', ')}\n`);
  exit(1);
}

/** From now on, this process ends as soon as nothing is left to do, without freeing its heap. Only in a worker, and once for all spec files. */
export function endWithoutFreeing() {
  if (isWorker && !ends) {
    process.once('beforeExit', () => exit());
    process.once('SIGTERM', () => setTimeout(sayWhatIsOpen, moreMilliseconds).unref());
  }
  ends = true;
}
