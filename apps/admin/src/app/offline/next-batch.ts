import { isFinish, isMark, isNote, isStart, isWaiting, isWalkIn, subjectOf, type QueuedCommand } from './command.ts';

/** The most marks the server takes in one request. */
const mostMarks = 200;

/**
 * The commands of the next request: several marks of one session, or one command of another type. A session is finished only when
 * nothing else of it is left that belongs before the end: its start and its marks, also those that were refused, because who has no mark
 * then counts as absent, and whatever else was not sent yet. The text of the session can be written at any time. Subjects in `skipped` had no answer a moment ago.
 */
export function nextBatch(rows: readonly QueuedCommand[], skipped: ReadonlySet<string> = new Set()): readonly QueuedCommand[] {
  const ready = rows.filter((row) => isWaiting(row) && !skipped.has(subjectOf(row.command)) && !isTooEarly(row, rows));
  const [first] = ready;
  if (first === undefined) return [];
  if (!isMark(first)) return [first];
  return ready.filter((row) => isMark(row) && subjectOf(row.command) === subjectOf(first.command)).slice(0, mostMarks);
}

const isTooEarly = (row: QueuedCommand, rows: readonly QueuedCommand[]): boolean =>
  isFinish(row) && rows.some((other) => other.id !== row.id && subjectOf(other.command) === subjectOf(row.command) && belongsBefore(other));

const belongsBefore = (row: QueuedCommand): boolean => isMark(row) || isWalkIn(row) || isStart(row) || (isWaiting(row) && !isNote(row));
