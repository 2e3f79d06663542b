import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { happened, isBefore } from '@saath/domain/kernel';
import { stepToDo, type LadderOutcome } from '@saath/domain/ladders';
import type { ContactOutcome } from '@saath/domain/mentors';
import { toDate, toInstant } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { lockOfMembers } from './load-ladders.ts';
import { settleLadders } from './settle-ladders.ts';
import { ladderNow } from './stored-ladder.ts';

const outcomes: Readonly<Record<ContactOutcome, LadderOutcome>> = {
  well: 'reached-well',
  'needs-support': 'reached-needs-support',
  'not-reached': 'not-reached',
};

/** The contact that a mentor logs is the outcome of their step: they read no ladders. The follow-up for support is owed by the contact. */
@Injectable()
export class FollowMentorsOfLadders {
  @Follows('mentor-contact-logged', { when: 'in-transaction' })
  async logged(tx: CentreTransaction, events: readonly EventOf<'mentor-contact-logged'>[]): Promise<void> {
    for (const { subject, facts } of events) await takeContact(tx, subject.id, facts);
  }
}

interface Contact {
  readonly memberId: string;
  readonly outcome: ContactOutcome;
}

async function takeContact(tx: CentreTransaction, mentorshipId: string, { memberId, outcome: went }: Contact): Promise<void> {
  const ladder = (await lockOfMembers(tx, [memberId], toDate(tx.now))).find(({ state }) => state === 'open');
  const step = ladder === undefined ? undefined : stepToDo(ladderNow(tx, ladder));
  if (ladder === undefined || step?.ok !== true || step.value.who !== 'mentor') return;
  const { place, beganAt } = step.value;
  const made = await tx.row<{ at: Date }>(
    'select at from mentor_contacts where centre_id = $1 and mentorship_id = $2 order by logged_at desc, id desc limit 1',
    mentorshipId,
  );
  // A contact from before the step, which a device without a network brings late, is no answer to the miss.
  if (made === undefined || (beganAt !== null && isBefore(toInstant(made.at), beganAt))) return;
  const outcome = outcomes[went];
  const [after] = await settleLadders(tx, [{ ladder, facts: [{ type: 'outcome', at: tx.now, step: place, outcome }] }]);
  const closed = after === undefined ? null : ladderNow(tx, after).closed;
  await tx.raise([happened('ladder-outcome', 'ladder', ladder.id, { step: place + 1, outcome }, [memberId])]);
  if (closed !== null) await tx.raise([happened('ladder-closed', 'ladder', ladder.id, { reason: closed.reason }, [memberId])]);
}
