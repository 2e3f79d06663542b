import type { Day } from '../kernel/index.ts';
import type { AttendanceState } from './attendance-state.ts';

/** One session at which a person was expected; null when nobody marked them. */
export interface AttendedSession {
  readonly on: Day;
  /** Of a mark of the kind's own, the mark of the product as which it is counted: `present`, `absent` or `excused`. */
  readonly state: AttendanceState | null;
  /** The code of a mark of the kind's own; null or left out for one of the product. */
  readonly own?: string | null;
}
/** One person's sessions in one group, oldest first; cancelled sessions are not among them. */
export type AttendanceHistory = readonly AttendedSession[];

/** The signals that `missSignals` reports. The console has their texts; a kind brings the texts of every other signal. */
export const missCodes = ['missed-last', 'missed-in-a-row'] as const;

/** A finding about a person's engagement, with the facts on which it rests. */
export interface Signal {
  /** One of `missCodes`, or a code of the kind's own, which then is in its `signalTexts`. */
  readonly code: string;
  readonly count: number;
  /** The days of the missed sessions, oldest first. */
  readonly dates: readonly Day[];
  /** The first of them. */
  readonly since: Day;
}

/**
 * Reads the signals of a history. With `untilAttended`, one attended session that is no miss ends everything that it would report, so that
 * nothing before the last such session need be read.
 */
export type SignalReader = ((history: AttendanceHistory) => readonly Signal[]) & { readonly untilAttended?: boolean };

export interface MissRule {
  readonly misses: readonly AttendanceState[];
  /** This many misses in a row, or more, give the signal `missed-in-a-row`. */
  readonly inARow: number;
  /** Whether a single miss is a signal; it is none in a group that people attend when they like. */
  readonly single: boolean;
}

/**
 * Reads the run of misses at the end of a history. An excused or unmarked session neither ends the run nor counts towards it, because it
 * proves nothing about the person. One attended session ends the run.
 */
export function missSignals({ misses, inARow, single }: MissRule): SignalReader {
  const read = (history: AttendanceHistory): readonly Signal[] => {
    const marked = history.filter(({ state }) => state !== null && state !== 'excused');
    const lastAttended = marked.findLastIndex(({ state }) => state !== null && !misses.includes(state));
    const dates = marked.slice(lastAttended + 1).map(({ on }) => on);
    const [since] = dates;
    const last = dates.at(-1);
    if (since === undefined || last === undefined) return [];
    if (dates.length >= inARow) return [{ code: 'missed-in-a-row', count: dates.length, dates, since }];
    return single ? [{ code: 'missed-last', count: 1, dates: [last], since: last }] : [];
  };
  return Object.assign(read, { untilAttended: true });
}

/** For kinds that record a headcount or have no enrolment: an absence proves nothing there. */
export const noSignals = (): readonly Signal[] => [];
