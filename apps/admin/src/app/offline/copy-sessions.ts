import { NotDone, type ApiDoor } from './api-door.ts';
import type { Owner } from './command.ts';
import { partsOfSession } from './copied-reads.ts';
import type { CopyStore } from './copy-store.ts';

/** Makes the copies of sessions anew, after commands about them were sent while no page was open. What has no answer stays as it was. */
export async function copySessions(store: CopyStore, owner: Owner, door: ApiDoor, ids: Iterable<string>, now: () => number): Promise<void> {
  for (const id of ids)
    for (const part of partsOfSession) {
      const address = `/sessions/${id}${part}`;
      try {
        await store.put({ ...owner, id: address }, { body: await door.ask('GET', address), at: now() });
      } catch (fault) {
        if (!(fault instanceof NotDone)) throw fault;
      }
    }
}
