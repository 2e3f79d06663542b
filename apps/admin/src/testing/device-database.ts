import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from '@jest/globals';

// Spec files of one worker share this module; only the specs that ask for a database have one.
Reflect.deleteProperty(globalThis, 'indexedDB');

/** Gives each test of this `describe` an empty IndexedDB. */
export function withDatabase(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
  });
}
