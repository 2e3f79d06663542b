import { Temporal } from '@saath/domain/kernel';
import { syncTag } from '../app/offline/background-sync.ts';
import { subjectsOf, type QueuedCommand } from '../app/offline/command.ts';
import { copyMarks } from '../app/offline/copy-marks.ts';
import { copySessions } from '../app/offline/copy-sessions.ts';
import { openCopyStore } from '../app/offline/copy-store.ts';
import { openDeviceStore } from '../app/offline/device-store.ts';
import { drainInBackground } from '../app/offline/drain-in-background.ts';
import { exclusively } from '../app/offline/exclusively.ts';
import type { TabMessage } from '../app/offline/other-tabs.ts';
import { workerDoor } from '../app/offline/worker-door.ts';

/** The event of Background Sync, which the types of the browser do not know. */
interface SyncEvent extends Event {
  readonly tag: string;
  waitUntil(work: Promise<unknown>): void;
}

/** Sends what waits on this device, while no page does. */
async function sendWaiting(): Promise<void> {
  const [copies, store] = [await openCopyStore(), await openDeviceStore()];
  const owner = await copies?.lastOwner();
  if (copies === undefined || owner === undefined || !store.isDurable) return;
  const tabs = new BroadcastChannel('saath.offline');
  const sessions = new Set<string>();
  const now = (): number => Temporal.Now.instant().epochMilliseconds;
  const keep = (sent: readonly QueuedCommand[]): Promise<void> => copyMarks(copies, owner, sent, now());
  const tell = (sent: readonly QueuedCommand[]): void => {
    const message: TabMessage = { type: 'changed', ...owner, sent: sent.map(({ id }) => id), about: subjectsOf(sent) };
    tabs.postMessage(message);
    for (const { command } of sent) if ('sessionId' in command) sessions.add(command.sessionId);
  };
  try {
    await exclusively(`saath.offline.${owner.userId}`, () => drainInBackground({ store, owner, door: workerDoor, keep, tell }));
  } finally {
    tabs.close();
    await copySessions(copies, owner, workerDoor, sessions, now);
  }
}

// The service worker of Angular serves the files of the console; this script adds what is ours to it.
addEventListener('sync', (event) => {
  const sync = event as SyncEvent;
  if (sync.tag === syncTag) sync.waitUntil(sendWaiting());
});
