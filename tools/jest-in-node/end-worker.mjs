// A worker of Jest that has no further spec file has some time to end, or Jest ends it by force and reports a leak. Freeing its heap of
// hundreds of megabytes takes long on a busy machine, and frees nothing that the end of the process does not. With an open handle the event
// loop does not drain: Jest's signal finds it, and the worker says what is still open. A worker that is only slow ends by itself and says
// nothing, nor does one that Jest replaces between two spec files because its memory is full.
import { writeSync } from 'node:fs';

const isWorker = process.send !== undefined;
const { exit } = process;
/** What Jest sends a worker when there is no further spec file (jest-worker, CHILD_MESSAGE_END). */
const noFurtherFile = 2;
let ends = false;

/** How a worker begins to say what it has left open; `npm test` counts it as a failure. */
export const leftOpen = 'A worker failed to exit, because these are still open:';

/** What keeps the process alive besides its own streams and its channel to Jest. */
const openHandles = () => process.getActiveResourcesInfo().filter((name) => !['PipeWrap', 'TTYWrap'].includes(name));

/** What is about to be closed has this much longer. Jest kills a worker a moment after its signal. */
const moreMilliseconds = 100;

let isDone = false;

function noteEnd([message]) {
  if (message !== noFurtherFile) return;
  isDone = true;
  // A listener keeps the channel open, and with it the process.
  process.off('message', noteEnd);
}

function sayWhatIsOpen() {
  const open = openHandles();
  if (isDone && open.length > 0) writeSync(2, `${leftOpen} ${open.join(', ')}\n`);
  exit(1);
}

/** From now on, this process ends as soon as nothing is left to do, without freeing its heap. Only in a worker, and once for all spec files. */
export function endWithoutFreeing() {
  if (isWorker && !ends) {
    process.on('message', noteEnd);
    process.once('beforeExit', () => exit());
    process.once('SIGTERM', () => setTimeout(sayWhatIsOpen, moreMilliseconds).unref());
  }
  ends = true;
}
