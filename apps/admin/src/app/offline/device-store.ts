import { openDB, type IDBPDatabase } from 'idb';
import type { Owner, QueuedCommand } from './command.ts';
import type { CommandStore, Edit } from './command-store.ts';
import { MemoryStore } from './memory-store.ts';
import { personKey, type KeySchema } from './person-key.ts';
import { open, seal, type Sealed } from './sealing.ts';

interface Schema extends KeySchema {
  commands: { key: string; value: Sealed; indexes: { userId: string; owner: [string, string] } };
}

/** Opens the database of this device; where the browser allows none (private mode, no secure context), commands stay in memory. */
export async function openDeviceStore(): Promise<CommandStore> {
  if (!('indexedDB' in globalThis) || !('subtle' in crypto)) return new MemoryStore();
  try {
    const database = await openDB<Schema>('saath-offline', 1, {
      upgrade(created) {
        const commands = created.createObjectStore('commands', { keyPath: 'id' });
        commands.createIndex('userId', 'userId');
        commands.createIndex('owner', ['userId', 'centreId']);
        created.createObjectStore('keys');
      },
    });
    return new DeviceStore(database);
  } catch (fault) {
    if (fault instanceof DOMException) return new MemoryStore();
    throw fault;
  }
}

/** Commands in IndexedDB, encrypted with a key of their person that never leaves the browser. */
class DeviceStore implements CommandStore {
  readonly isDurable = true;
  constructor(private readonly database: IDBPDatabase<Schema>) {}

  async load(owner: Owner): Promise<readonly QueuedCommand[]> {
    const rows = await this.database.getAllFromIndex('commands', 'owner', [owner.userId, owner.centreId]);
    if (rows.length === 0) return [];
    const key = await personKey(this.database, owner.userId);
    const commands = await Promise.all(rows.map((row) => open(key, row) as Promise<QueuedCommand>));
    return commands.toSorted((a, b) => a.order - b.order);
  }

  async apply(owner: Owner, { put = [], remove = [] }: Edit): Promise<void> {
    // Encrypted first: a transaction of IndexedDB ends by itself while something else is awaited.
    const key = await personKey(this.database, owner.userId);
    const sealed = await Promise.all(put.map((row) => seal(key, { ...owner, id: row.id }, row)));
    const { store, done } = this.database.transaction('commands', 'readwrite');
    await Promise.all([...remove.map((id) => store.delete(id)), ...sealed.map((row) => store.put(row)), done]);
  }

  count(userId: string): Promise<number> {
    return this.database.countFromIndex('commands', 'userId', userId);
  }

  async wipe(userId: string): Promise<void> {
    const transaction = this.database.transaction(['commands', 'keys'], 'readwrite');
    const commands = transaction.objectStore('commands');
    const ids = await commands.index('userId').getAllKeys(userId);
    await Promise.all([...ids.map((id) => commands.delete(id)), transaction.objectStore('keys').delete(userId), transaction.done]);
  }
}
