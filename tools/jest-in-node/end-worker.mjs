// A worker of Jest that has no further spec file has some time to end (`workerGracefulExitTimeout`). Freeing its heap of hundreds of megabytes
// takes long on a busy machine, and frees nothing that the end of the process does not. With an open handle the event loop does not drain:
// then the worker says what is still open, and ends. One that is only slow ends by itself and says nothing.
import { writeSync } from 'node:fs';

const isWorker = process.send !== undefined;
const { exit } = process;
/** The message of Jest to a worker when there is no further spec file (jest-worker, CHILD_MESSAGE_END). */
const noFurtherFile = 2;
let ends = false;

/** How a worker begins to say what it has left open; `npm test` counts it as a failure. */
export const leftOpen = 'A worker failed to exit, because these are still open:';

/** The handles that keep the process alive besides its own streams and its channel to Jest. */
const openHandles = () => process.getActiveResourcesInfo().filter((name) => !['PipeWrap', 'TTYWrap'].includes(name));

/** The milliseconds in which what is about to end, such as a timer that is due, may do so; Jest waits longer. */
const patience = 3_000;

function noteEnd([message]) {
  if (message !== noFurtherFile) return;
  // A listener keeps the channel open, and with it the process.
  process.off('message', noteEnd);
  setTimeout(sayWhatIsOpen, patience).unref();
}

function sayWhatIsOpen() {
  const open = openHandles();
  if (open.length > 0) writeSync(2, `${leftOpen} ${open.join(', ')}\n`);
  exit(1);
}

/** From now on, this process ends as soon as nothing is left to do, without freeing its heap. Only in a worker, and once for all spec files. */
export function endWithoutFreeing() {
  if (isWorker && !ends) {
    process.on('message', noteEnd);
    process.once('beforeExit', () => exit());
  }
  ends = true;
}
