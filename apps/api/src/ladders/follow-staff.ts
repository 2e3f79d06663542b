import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { dayIn, happened } from '@saath/domain/kernel';
import { callerFor, personForStep, stepToDo, type PeopleOfLadder } from '@saath/domain/ladders';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lockOfOwners } from './load-ladders.ts';
import { peopleOfLadders } from './people-of-ladders.query.ts';
import { settleLadders } from './settle-ladders.ts';
import { ladderNow, type StoredLadder } from './stored-ladder.ts';

/** The days on which somebody has no steps; both included, null for always. */
type Days = Readonly<Record<'startsOn' | 'endsOn', string>> | null;

/** A step that is due while its person is away, or that of a person who no longer works here, is given to another by name. */
@Injectable()
export class FollowStaffOfLadders {
  @Follows('absence-recorded', { when: 'in-transaction' })
  async absent(tx: CentreTransaction, events: readonly EventOf<'absence-recorded'>[]): Promise<void> {
    for (const { subject, facts } of events) await passOn(tx, subject.id, facts);
  }

  /** After the commit: staff are changed with the role of the platform, which has no ladders. */
  @Follows('staff-deactivated', { when: 'after-commit' })
  async gone(tx: CentreTransaction, events: readonly EventOf<'staff-deactivated'>[]): Promise<void> {
    for (const { subject } of events) await passOn(tx, subject.id, null);
  }
}

async function passOn(tx: CentreTransaction, staffId: string, days: Days): Promise<void> {
  const touched = (await lockOfOwners(tx, [staffId])).flatMap((ladder) => {
    const step = stepToDo(ladderNow(tx, ladder));
    if (!step.ok || step.value.dueAt === null) return [];
    const { place, who, dueAt } = step.value;
    return isWithin(dayIn(dueAt, ladder.timeZone).toString(), days) ? [{ ladder, place, who, dueAt }] : [];
  });
  if (touched.length === 0) return;
  const find = await peopleOfLadders(
    tx,
    touched.map(({ ladder }) => ladder),
  );
  const given = touched.flatMap(({ ladder, place, who, dueAt }) => {
    const to = anotherFor(who, find(ladder, dueAt), staffId);
    return to === null ? [] : [{ ladder, place, to }];
  });
  await settleLadders(
    tx,
    given.map(({ ladder, place, to }) => ({ ladder, facts: [{ type: 'given', at: tx.now, step: place, to }] })),
  );
  await tx.raise(
    given.map(({ ladder, place, to }) =>
      happened('ladder-step-given', 'ladder', ladder.id, { step: place, staffId: to }, [ladder.memberId]),
    ),
  );
}

const isWithin = (on: string, days: Days): boolean => days === null || (days.startsOn <= on && on <= days.endsOn);

/** Somebody else for a step: for a mentor the counsellor in charge. */
function anotherFor(who: StoredLadder['policy']['steps'][number]['who'], people: PeopleOfLadder, staffId: string) {
  const others = { ...people, callers: people.callers.filter(({ id }) => id !== staffId) };
  return who === 'mentor' ? callerFor('in-charge', others) : personForStep(who, others);
}
