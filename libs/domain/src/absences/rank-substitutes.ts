import { dayIn } from '../kernel/index.ts';
import type { Instant, Language, SessionId, StaffId } from '../kernel/index.ts';
import type { Travel } from '../branches/index.ts';
import { freeFrom } from './free-from.ts';
import { overlaps } from './placed-session.ts';
import type { PlacedSession } from './placed-session.ts';

/** A session for which somebody is looked for. */
export interface SessionToLead extends PlacedSession {
  readonly timeZone: string;
  readonly language: Language;
}

/** A person who could lead a session, with what is known about them. */
export interface Candidate {
  readonly staffId: StaffId;
  readonly languages: readonly Language[];
  /** Whether the branch in which the session meets is one of their own. */
  readonly isOfBranch: boolean;
  /** Whether they work in every branch, as an administrator does. */
  readonly isOfEvery: boolean;
  readonly isAbsent: boolean;
  readonly isBackUp: boolean;
  /** The sessions that they lead around that time, this one left out. */
  readonly leads: readonly PlacedSession[];
  /** How often they led this group, and groups of this kind, of late. */
  readonly ledGroup: number;
  readonly ledKind: number;
}

/** The reasons for a person, or against them. The first three make a person unable to lead the session. */
export type SubstituteReason =
  | { readonly code: 'away' }
  | { readonly code: 'leads-then' | 'at-branch'; readonly sessionId: SessionId }
  | { readonly code: 'too-far' | 'comes-from'; readonly sessionId: SessionId; readonly minutes: number }
  | { readonly code: 'free' | 'back-up' | 'works-here' | 'works-everywhere' | 'works-elsewhere' | 'not-led' }
  | { readonly code: 'speaks' | 'other-language'; readonly language: Language }
  | { readonly code: 'led-group' | 'led-kind'; readonly times: number };

/** A person who could lead a session, with every reason for their place in the order. */
export interface Substitute {
  readonly staffId: StaffId;
  readonly isFree: boolean;
  /** From when a person who is not free then could lead the session, later that day; null for others. */
  readonly freeFrom: Instant | null;
  readonly reasons: readonly SubstituteReason[];
}

/**
 * The people who could lead a session, those who fit best first. The order has no score: a person who is free comes before one who is not, then
 * a back-up of the group, then who speaks its language, who is near, who led the group and the kind most often, and who leads least that day.
 */
export function rankSubstitutes(session: SessionToLead, candidates: readonly Candidate[], travel: Travel): readonly Substitute[] {
  return candidates
    .map((candidate) => ({ ...substituteOf(session, candidate, travel), candidate }))
    .toSorted((a, b) => compareInOrder(placeOf(a), placeOf(b)) || (a.staffId < b.staffId ? -1 : 1))
    .map(({ candidate: _candidate, ...substitute }) => substitute);
}

function substituteOf(session: SessionToLead, candidate: Candidate, travel: Travel): Substitute {
  const obstacles = obstaclesOf(session, candidate, travel);
  const isFree = obstacles.length === 0;
  return {
    staffId: candidate.staffId,
    isFree,
    freeFrom: isFree ? null : freeFrom(session, candidate, travel),
    reasons: [
      ...(isFree ? [{ code: 'free' } as const] : obstacles),
      ...(candidate.isBackUp ? [{ code: 'back-up' } as const] : []),
      nearnessOf(session, candidate, travel),
      { code: candidate.languages.includes(session.language) ? 'speaks' : 'other-language', language: session.language },
      experienceOf(candidate),
    ],
  };
}

/** The reason for which a person cannot lead a session; nothing for one who is free. */
export function obstaclesOf(
  session: SessionToLead,
  { isAbsent, leads }: Pick<Candidate, 'isAbsent' | 'leads'>,
  travel: Travel,
): readonly SubstituteReason[] {
  const inTheWay = leads.flatMap((other): readonly SubstituteReason[] => {
    const { sessionId } = other;
    if (overlaps(session, other, 0)) return [{ code: 'leads-then', sessionId }];
    const minutes = travel(other.branchId, session.branchId);
    return overlaps(session, other, minutes) ? [{ code: 'too-far', sessionId, minutes }] : [];
  });
  return isAbsent ? [{ code: 'away' }, ...inTheWay] : inTheWay;
}

/** Near is who leads another session in the branch that day, then who works in the branch; who comes from another branch has a way to go. */
function nearnessOf(session: SessionToLead, candidate: Candidate, travel: Travel): SubstituteReason {
  const sameDay = sameDayOf(session, candidate);
  const here = sameDay.find(({ branchId }) => branchId === session.branchId);
  if (here !== undefined) return { code: 'at-branch', sessionId: here.sessionId };
  const elsewhere = sameDay.find(({ branchId }) => travel(branchId, session.branchId) > 0);
  if (elsewhere !== undefined)
    return { code: 'comes-from', sessionId: elsewhere.sessionId, minutes: travel(elsewhere.branchId, session.branchId) };
  if (candidate.isOfBranch) return { code: 'works-here' };
  return { code: candidate.isOfEvery ? 'works-everywhere' : 'works-elsewhere' };
}

function sameDayOf({ startsAt, timeZone }: SessionToLead, { leads }: Candidate): readonly PlacedSession[] {
  const day = dayIn(startsAt, timeZone);
  return leads.filter((other) => dayIn(other.startsAt, timeZone).equals(day));
}

function experienceOf({ ledGroup, ledKind }: Candidate): SubstituteReason {
  if (ledGroup > 0) return { code: 'led-group', times: ledGroup };
  return ledKind > 0 ? { code: 'led-kind', times: ledKind } : { code: 'not-led' };
}

const nearest: readonly SubstituteReason['code'][] = ['at-branch', 'works-here', 'works-everywhere', 'works-elsewhere', 'comes-from'];

/** The place of a person in the order, as figures of which the first that differs decides. */
function placeOf({ isFree, reasons, candidate }: Substitute & { readonly candidate: Candidate }): readonly number[] {
  const codes = new Set(reasons.map(({ code }) => code));
  const distance = nearest.findIndex((code) => codes.has(code));
  return [
    ...[isFree, candidate.isBackUp, codes.has('speaks')].map((is) => (is ? 0 : 1)),
    ...[distance, -candidate.ledGroup, -candidate.ledKind, candidate.leads.length],
  ];
}

function compareInOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
