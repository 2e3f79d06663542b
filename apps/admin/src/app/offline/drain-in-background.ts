import type { Me } from '../api/shapes.ts';
import { NotDone, type ApiDoor } from './api-door.ts';
import { isWaiting, subjectOf, type Owner, type QueuedCommand } from './command.ts';
import type { CommandStore } from './command-store.ts';
import { editAfter } from './edit-after.ts';
import { nextBatch } from './next-batch.ts';
import { sendCommands } from './send-commands.ts';

/** Some commands had no answer: the browser tries again later. */
export class StillWaiting extends Error {}

/** The facts that the service worker needs to send the commands of this device while no page is open. */
export interface Background {
  readonly store: CommandStore;
  readonly owner: Owner;
  readonly door: ApiDoor;
  /** Told of the commands that have reached the server, before they leave the device. */
  readonly keep: (sent: readonly QueuedCommand[]) => Promise<void>;
  /** Told of them when they have left it. */
  readonly tell: (sent: readonly QueuedCommand[]) => void;
}

/** Sends the commands of a person who is still signed in with the centre for which they were made; those of others wait for their own sign-in. */
export async function drainInBackground(background: Background): Promise<void> {
  const { store, owner } = background;
  if (!(await store.load(owner)).some(isWaiting)) return;
  if (await isSignedIn(background)) await drain(background);
}

async function isSignedIn({ door, owner }: Background): Promise<boolean> {
  try {
    const me = await door.ask<Me>('GET', '/me');
    return me.user.id === owner.userId && me.active === owner.centreId;
  } catch (fault) {
    if (!(fault instanceof NotDone)) throw fault;
    if (fault.status === 401) return false;
    throw new StillWaiting();
  }
}

async function drain({ store, owner, door, keep, tell }: Background): Promise<void> {
  const skipped = new Set<string>();
  for (;;) {
    const batch = nextBatch(await store.load(owner), skipped);
    if (batch[0] === undefined) break;
    const answer = await sendCommands(door, batch);
    if (answer.name === 'unreachable') {
      if (!answer.hasNetwork) throw new StillWaiting();
      skipped.add(subjectOf(batch[0].command));
      continue;
    }
    const { isSent, ...edit } = editAfter(batch, await store.load(owner), answer);
    const sent = isSent ? batch.filter(({ id }) => edit.remove?.includes(id)) : [];
    await keep(sent);
    await store.apply(owner, edit);
    if (isSent) tell(sent);
  }
  if (skipped.size > 0) throw new StillWaiting();
}
