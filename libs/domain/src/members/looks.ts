import { ok, refuse, saysSomething, type Instant, type Result } from '../kernel/index.ts';
import { memberProblems, type MemberProblem } from './member.problems.ts';

/**
 * The actions of the audit by which a person of the staff learned what is hidden: they saw legal names and contact details, or a number for a
 * call, or searched by legal name.
 */
export const lookActions = ['member-revealed', 'number-shown', 'mentee-number-shown', 'legal-names-searched'] as const;
/** Those by which they were shown a number for a call. */
export const numberActions = ['number-shown', 'mentee-number-shown'] as const;

/**
 * The acts by which somebody saw the record of a member, or a part of it left the console, by what they say to the member: the record was
 * opened, hidden details were shown, somebody called, or something was printed.
 */
export const accessKinds = {
  'member-opened': 'opened',
  'member-revealed': 'revealed',
  'number-shown': 'called',
  'mentee-number-shown': 'called',
  'proof-issued': 'printed',
  'accesses-printed': 'printed',
} as const;
export type AccessAction = keyof typeof accessKinds;
export type AccessKind = (typeof accessKinds)[AccessAction];
export const accessActions = Object.keys(accessKinds) as readonly AccessAction[];
/** The entries that the printed list has at the most, the latest. */
export const mostPrintedAccesses = 500;

/**
 * How often a person may be shown hidden details within an hour, reveals, numbers for calls and searches by legal name together. A person with a
 * list of calls needs two minutes for each at the least, so thirty are more than work asks for, and few for somebody who copies a register.
 */
export const mostLooksPerHour = 30;

/**
 * The bounds of usual looks of one person: more in a day than calls to half of the largest caseload (40), or more in seven days than one
 * call to each of it.
 */
export const usualLooks = { inDay: 20, inWeek: 40 } as const;

/**
 * The whole seconds until a person may be shown details again, given the times of the last hour; 0 when they may now.
 */
export function secondsUntilNextLook(within: readonly Instant[], now: Instant): number {
  const past = within.filter((at) => at.add({ hours: 1 }).epochMilliseconds > now.epochMilliseconds);
  if (past.length < mostLooksPerHour) return 0;
  const times = past.map(({ epochMilliseconds }) => epochMilliseconds).toSorted((a, b) => b - a);
  const frees = (times[mostLooksPerHour - 1] ?? 0) + 3_600_000;
  return Math.max(1, Math.ceil((frees - now.epochMilliseconds) / 1_000));
}

export const isUnusual = ({ inDay, inWeek }: { readonly inDay: number; readonly inWeek: number }): boolean =>
  inDay > usualLooks.inDay || inWeek > usualLooks.inWeek;

/** The reason for a reveal: colleagues read it in the audit, so it has to say something. */
export const checkRevealReason = (reason: string): Result<string, MemberProblem> =>
  saysSomething(reason) ? ok(reason.trim()) : refuse(memberProblems.reasonSaysNothing());
