import { sentWork } from './marks.js';

/** The code of the signal that only this kind reports. */
export const waitingWork = 'work-is-waiting';

/** A piece that nobody touches for so many days dries out: clay, and resolve. */
const days = 14;

/**
 * The misses at the end of a history, once they reach over two weeks. An excused or unmarked session neither ends them nor counts; work that
 * was sent is not waiting.
 * @param {import('@saath/kind').AttendanceHistory} history
 * @returns {readonly import('@saath/kind').Signal[]}
 */
export function waitingSignals(history) {
  const marked = history.filter(({ state }) => state !== null && state !== 'excused');
  const lastAttended = marked.findLastIndex(({ state, own }) => state !== 'absent' || own === sentWork);
  const dates = marked.slice(lastAttended + 1).map(({ on }) => on);
  const [since] = dates;
  const last = dates.at(-1);
  if (since === undefined || last === undefined || since.until(last).days < days) return [];
  return [{ code: waitingWork, count: dates.length, dates, since }];
}
