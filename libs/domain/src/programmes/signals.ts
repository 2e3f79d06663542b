import type { Day } from '../kernel/index.ts';
import type { AttendanceState } from './attendance-state.ts';

/** One session at which a person was expected; null when nobody marked them. */
export interface AttendedSession {
  readonly on: Day;
  readonly state: AttendanceState | null;
}
/** One person's sessions in one group, oldest first; cancelled sessions are not among them. */
export type AttendanceHistory = readonly AttendedSession[];

export const signalCodes = ['missed-last', 'missed-in-a-row'] as const;
export type SignalCode = (typeof signalCodes)[number];

/** What a history says about engagement, with the facts that say it. */
export interface Signal {
  readonly code: SignalCode;
  readonly count: number;
  /** The days missed, oldest first. */
  readonly dates: readonly Day[];
  /** The first of them. */
  readonly since: Day;
}

export interface MissRule {
  readonly misses: readonly AttendanceState[];
  /** From so many misses in a row on the signal is `missed-in-a-row`. */
  readonly inARow: number;
  /** Whether one miss says something already; not where people come as they like. */
  readonly single: boolean;
}

/**
 * Reads the misses at the end of a history. An excused or unmarked session neither ends the run nor counts towards it: it says
 * nothing about the person. Coming once ends it.
 */
export const missSignals =
  ({ misses, inARow, single }: MissRule) =>
  (history: AttendanceHistory): readonly Signal[] => {
    const telling = history.filter(({ state }) => state !== null && state !== 'excused');
    const lastComing = telling.findLastIndex(({ state }) => state !== null && !misses.includes(state));
    const dates = telling.slice(lastComing + 1).map(({ on }) => on);
    const [since] = dates;
    const last = dates.at(-1);
    if (since === undefined || last === undefined) return [];
    if (dates.length >= inARow) return [{ code: 'missed-in-a-row', count: dates.length, dates, since }];
    return single ? [{ code: 'missed-last', count: 1, dates: [last], since: last }] : [];
  };

/** For kinds that count heads or let people drop in: a name that is not there says nothing. */
export const noSignals = (): readonly Signal[] => [];
