import { emptyQueue, isEmpty, isSettled, type MarkQueue, type QueuedMark } from './mark-queue.ts';

/** Where a queue survives a closed tab. Each person who signs in on this device has their own, so nobody's taps go out under another name. */
export const queueKey = (userId: string, sessionId: string): string => `saath.marks.${userId}.${sessionId}`;

/** The queue kept for a session; an empty one when nothing is kept, or what is kept cannot be read. */
export function loadQueue(storage: Storage, key: string): MarkQueue {
  const kept = storage.getItem(key);
  if (kept === null) return emptyQueue;
  const read: unknown = parse(kept);
  return isQueue(read) ? { ...emptyQueue, ...read } : emptyQueue;
}

/** Keeps the queue; an empty one leaves nothing behind. Answers false when the device has no room or forbids it. */
export function keepQueue(storage: Storage, key: string, queue: MarkQueue): boolean {
  try {
    if (isEmpty(queue)) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(queue));
    return true;
  } catch (fault) {
    if (fault instanceof DOMException) return false;
    throw fault;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isMark = (value: unknown): value is QueuedMark =>
  isRecord(value) && ['clientId', 'personId', 'markedAt'].every((name) => typeof value[name] === 'string') && 'state' in value;
/** What was kept before conflicts and a count were kept as well has none. */
const isQueue = (value: unknown): value is Omit<MarkQueue, 'conflicts' | 'counted'> & Partial<MarkQueue> =>
  isRecord(value) &&
  Array.isArray(value['marks']) &&
  value['marks'].every(isMark) &&
  (value['conflicts'] === undefined || Array.isArray(value['conflicts'])) &&
  (value['finish'] === null || isRecord(value['finish'])) &&
  ['number', 'undefined'].includes(typeof (value['counted'] ?? undefined));

/** The sessions whose taps by a person still wait on this device; a count that nobody has finished waits for them alone. */
export function waitingSessions(storage: Storage, userId: string): readonly string[] {
  const prefix = queueKey(userId, '');
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix) && !isSettled(loadQueue(storage, key))).map((key) => key.slice(prefix.length));
}
