import type { AttendanceState } from '@saath/domain/programmes';
import type { MarkConflictView } from '../api/shapes.ts';
import type { Command, CommandStatus, QueuedCommand } from './command.ts';

/** The queue that an older version of the console stored for one session, as JSON under `saath.marks.<user>.<session>`. */
interface OldQueue {
  readonly marks: readonly OldMark[];
  readonly conflicts?: readonly (MarkConflictView & { readonly personId: string })[];
  readonly finish: { readonly headcount?: number } | null;
  readonly counted?: number | null;
}
interface OldMark {
  readonly clientId: string;
  readonly personId: string;
  readonly state: AttendanceState | null;
  readonly markedAt: string;
}

/**
 * The taps which an older version left in the storage of the browser, as commands of the queue, by the key under which they are stored.
 * The version before the queue knew no centre: its taps belong to the centre in which the person works now.
 */
export function oldTaps(storage: Storage, userId: string): readonly { readonly key: string; readonly rows: readonly QueuedCommand[] }[] {
  const prefix = `saath.marks.${userId}.`;
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(prefix));
  return keys.flatMap((key) => {
    const queue = read(storage.getItem(key) ?? '');
    return queue === undefined ? [] : [{ key, rows: rowsOf(key.slice(prefix.length), queue) }];
  });
}

function rowsOf(sessionId: string, { marks, conflicts = [], finish, counted = null }: OldQueue): readonly QueuedCommand[] {
  const rows: { readonly id: string; readonly command: Command; readonly status: CommandStatus }[] = [];
  for (const { clientId: id, personId, state, markedAt } of marks)
    rows.push({ id, command: { type: 'mark-attendance', sessionId, personId, state, markedAt }, status: { name: 'waiting' } });
  for (const { personId, ...conflict } of conflicts) {
    const { state, markedAt } = conflict.mine;
    const command = { type: 'mark-attendance', sessionId, personId, state, markedAt } as const;
    rows.push({ id: conflict.clientId, command, status: { name: 'disputed', conflict } });
  }
  const headcount = finish?.headcount ?? counted ?? undefined;
  if (finish !== null || headcount !== undefined) {
    const command: Command = { type: 'finish-session', sessionId, ...(headcount === undefined ? {} : { headcount }) };
    rows.push({ id: `old-finish-${sessionId}`, command, status: { name: finish === null ? 'draft' : 'waiting' } });
  }
  return rows.map((row, order) => ({ ...row, order }));
}

/** Undefined when it is not what the older version wrote. */
function read(text: string): OldQueue | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOldQueue(value) ? value : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isMark = (value: unknown): value is OldMark =>
  isRecord(value) && ['clientId', 'personId', 'markedAt'].every((name) => typeof value[name] === 'string') && 'state' in value;
const isConflict = (value: unknown): boolean =>
  isRecord(value) && typeof value['clientId'] === 'string' && isRecord(value['mine']) && isRecord(value['theirs']);
const isOldQueue = (value: unknown): value is OldQueue =>
  isRecord(value) &&
  Array.isArray(value['marks']) &&
  value['marks'].every(isMark) &&
  (value['conflicts'] === undefined || (Array.isArray(value['conflicts']) && value['conflicts'].every(isConflict))) &&
  (value['finish'] === null || isRecord(value['finish'])) &&
  ['number', 'undefined'].includes(typeof (value['counted'] ?? undefined));
