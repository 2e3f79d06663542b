import { dayIn } from '../kernel/index.ts';
import type { Day, Instant } from '../kernel/index.ts';
import { cravingRising, moodLow } from '../questionnaires/index.ts';
import type { CheckInSignal, RecordedCheckIn } from '../questionnaires/index.ts';

/** A record of what a member said of themselves. */
interface SaidSource {
  readonly type: 'check-in' | 'safety-note';
  readonly id: string;
}

/** A reason from what a member said of themselves, in a questionnaire or a check-in. */
export type SaidReason =
  | { readonly code: 'talk-wanted'; readonly params: { readonly groupName: null }; readonly since: Day; readonly source: SaidSource }
  | { readonly code: 'safety-note'; readonly params: Readonly<Record<string, never>>; readonly since: Day; readonly source: SaidSource }
  | {
      readonly code: 'craving-rising' | 'mood-low';
      readonly params: { readonly from: number; readonly to: number; readonly count: number; readonly dates: readonly string[] };
      readonly since: Day;
      readonly source: SaidSource;
    };

/** The check-ins of the last weeks and the open safety notes of a member. */
export interface SaidFacts {
  readonly checkIns: readonly RecordedCheckIn[];
  readonly safetyNotes: readonly { readonly id: string; readonly openedAt: Instant }[];
}

export const nothingSaid: SaidFacts = { checkIns: [], safetyNotes: [] };

/** Wishes to talk, said at check-ins. */
export const talkReasonsOf = ({ checkIns }: SaidFacts, isOpen: (knownSince: Instant) => boolean, timeZone: string): readonly SaidReason[] =>
  checkIns.flatMap(({ id, at, wantsTalk }): readonly SaidReason[] =>
    wantsTalk && isOpen(at)
      ? [{ code: 'talk-wanted', params: { groupName: null }, since: dayIn(at, timeZone), source: { type: 'check-in', id } }]
      : [],
  );

/** Open safety notes. A conversation does not settle them and they cannot be put off: only closing them ends the reason. */
export const safetyReasonsOf = ({ safetyNotes }: SaidFacts, timeZone: string): readonly SaidReason[] =>
  safetyNotes.map(({ id, openedAt }) => ({
    ...{ code: 'safety-note' as const, params: {}, since: dayIn(openedAt, timeZone) },
    source: { type: 'safety-note' as const, id },
  }));

/** Rising craving and low mood. After a conversation, only a later check-in brings them back. */
export const signalReasonsOf = (
  { checkIns }: SaidFacts,
  isOpen: (knownSince: Instant) => boolean,
  { now, timeZone }: { readonly now: Instant; readonly timeZone: string },
): readonly SaidReason[] =>
  [cravingRising(checkIns, now), moodLow(checkIns, now)].flatMap((signal) => {
    const latest = signal?.checkIns.at(-1);
    return signal === undefined || latest === undefined || !isOpen(latest.at) ? [] : [signalReason(signal, latest.id, timeZone)];
  });

function signalReason({ code, values, checkIns }: CheckInSignal, id: string, timeZone: string): SaidReason {
  const days = checkIns.map(({ at }) => dayIn(at, timeZone));
  const [first, last, since] = [values[0], values.at(-1), days[0]];
  if (first === undefined || last === undefined || since === undefined) throw new Error('A signal rests on check-ins.');
  const params = { from: first, to: last, count: values.length, dates: days.map(String) };
  return { code, params, since, source: { type: 'check-in', id } };
}
