import type { Instant } from '@saath/domain/kernel';
import type { Reconciliation, Session, SessionException } from '@saath/domain/sessions';
import type { ConsideredChange } from '../reminders/people-to-tell.ts';
import type { ExceptionView, KnownSessionView, PlannedTimesView } from './schedule-plan.view.ts';

/** The changes of which people who were informed of the session would hear, as the followers of the change tell them. */
export const changesOf = ({ changed, withdrawn }: Pick<Reconciliation, 'changed' | 'withdrawn'>): readonly ConsideredChange[] => [
  ...withdrawn.map(({ session }) => ({ session, change: 'session-cancelled' as const })),
  ...changed
    .filter(({ before, after }) => before.state === 'cancelled' || !before.startsAt.equals(after.startsAt))
    .map(({ before, after }) => ({ session: { ...after, movedFrom: before.startsAt }, change: 'session-moved' as const })),
];

export const instantText = (instant: Instant): string => instant.toString({ fractionalSecondDigits: 3 });

export const timesOf = ({ startsAt, endsAt }: Pick<Session, 'startsAt' | 'endsAt'>): Pick<PlannedTimesView, 'startsAt' | 'endsAt'> => ({
  startsAt: instantText(startsAt),
  endsAt: instantText(endsAt),
});

export const knownOf = (session: Pick<Session, 'id' | 'startsAt' | 'endsAt'>): Pick<KnownSessionView, 'id' | 'startsAt' | 'endsAt'> => ({
  id: session.id,
  ...timesOf(session),
});

export const exceptionOf = ({ session, because, scheduledFor }: SessionException): ExceptionView => ({
  ...knownOf(session),
  ...{ state: session.state, because, scheduledFor: scheduledFor === null ? null : instantText(scheduledFor) },
});

export const byStart = (a: { readonly startsAt: string }, b: { readonly startsAt: string }): number => a.startsAt.localeCompare(b.startsAt);
