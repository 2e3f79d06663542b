import { isDayBefore, ok, refuse, type Day, type Instant, type MemberId, type Result } from '../kernel/index.ts';
import { consentState, type Consent } from './consent.ts';
import type { Stay } from './stay.ts';
import { openStay } from './stay.ts';
import type { SobrietyEpisode } from './sobriety.ts';
import { memberProblems, type MemberProblem } from './member.problems.ts';

/** The days within which a merge can be undone. */
const undoDays = 30;

/** A record that is merged with another one, as far as the decision needs it. */
export interface MergedRecord {
  readonly id: MemberId;
  readonly stays: readonly Stay[];
  readonly sobriety: readonly SobrietyEpisode[];
  readonly consents: readonly Consent[];
}

export interface MergeFacts {
  readonly kept: MergedRecord;
  readonly other: MergedRecord;
  /** The groups in which both have a seat or wait for one. */
  readonly groupsOfBoth: number;
  readonly today: Day;
}

const isRunning = ({ endedOn }: SobrietyEpisode): boolean => endedOn === null;

const isForSame = (a: Consent, b: Consent): boolean =>
  a.purpose === b.purpose && (a.channel === null || b.channel === null || a.channel === b.channel);

/** Whether a consent in force of one record was withdrawn in the other since it was given: the merge would take it up again. */
const isTakenUpAgain = (inForce: readonly Consent[], withdrawn: readonly Consent[], today: Day): boolean =>
  inForce
    .filter((consent) => consentState(consent, today) === 'in-force')
    .some((given) =>
      withdrawn.some(
        (other) =>
          other.withdrawnOn !== null &&
          isForSame(given, other) &&
          consentState(other, today) === 'withdrawn' &&
          !isDayBefore(other.withdrawnOn, given.grantedOn),
      ),
    );

/** Everything that prevents a merge; each is put right by hand first, because no rule knows which of the two records is right. */
export function faultsOfMerge({ kept, other, groupsOfBoth, today }: MergeFacts): readonly MemberProblem[] {
  if (kept.id === other.id) return [memberProblems.mergeWithSelf()];
  return [
    ...(openStay(other.stays) === undefined ? [] : [memberProblems.mergeOpenStay()]),
    ...(kept.sobriety.some(isRunning) && other.sobriety.some(isRunning) ? [memberProblems.mergeTwoEpisodes()] : []),
    ...(groupsOfBoth === 0 ? [] : [memberProblems.mergeTwoSeats(groupsOfBoth)]),
    ...(isTakenUpAgain(kept.consents, other.consents, today) || isTakenUpAgain(other.consents, kept.consents, today)
      ? [memberProblems.mergeConsentWithdrawn()]
      : []),
  ];
}

/** Whether the other record may be merged into the one that is kept. */
export function checkMerge(facts: MergeFacts): Result<true, MemberProblem> {
  const [fault] = faultsOfMerge(facts);
  return fault === undefined ? ok(true) : refuse(fault);
}

/** The moment until which a merge can be undone. */
export const undoEnds = (mergedAt: Instant): Instant => mergedAt.add({ hours: undoDays * 24 });

/** Whether a merge may be undone now. */
export const checkUnmerge = (mergedAt: Instant, now: Instant): Result<true, MemberProblem> =>
  now.epochMilliseconds < undoEnds(mergedAt).epochMilliseconds ? ok(true) : refuse(memberProblems.mergeTooOld(undoDays));
