import { ok, refuse, saysAWord } from '../kernel/index.ts';
import type { Instant, Result } from '../kernel/index.ts';
import type { ActiveCentre, Centre, SuspendedCentre } from './centre.ts';
import { centreProblems } from './centre.problems.ts';
import type { CentreProblem } from './centre.problems.ts';

/** Makes a centre read-only. A reason is required, because its administrator will ask for it. */
export function suspendCentre(
  centre: Centre,
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Result<SuspendedCentre, CentreProblem> {
  if (centre.state === 'suspended') return refuse(centreProblems.alreadySuspended());
  if (!saysAWord(reason)) return refuse(centreProblems.reasonMissing());
  return ok({ ...centre, state: 'suspended', suspendedAt: now, reason: reason.trim() });
}

export function reactivateCentre(centre: Centre): Result<ActiveCentre, CentreProblem> {
  if (centre.state === 'active') return refuse(centreProblems.notSuspended());
  const { suspendedAt: _at, reason: _reason, ...settings } = centre;
  return ok({ ...settings, state: 'active' });
}

/** Refuses every change inside a suspended centre. */
export function mayWrite(centre: Pick<Centre, 'state'>): Result<true, CentreProblem> {
  return centre.state === 'active' ? ok(true) : refuse(centreProblems.suspended());
}
