import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import { returnedToUse } from '@saath/domain/mentors';
import { episodesOf } from '../members/episodes.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endAfterTransfer, endForMember, lockMentorWhoIs, stepMentorBack } from './end-mentorships.ts';

/** A mentor who used again steps back by themselves; the people whom they accompany learn only that somebody else comes. */
@Injectable()
export class FollowMembers {
  @Follows('sobriety-ended', { when: 'in-transaction' })
  async sobrietyEnded(tx: CentreTransaction, events: readonly EventOf<'sobriety-ended'>[]): Promise<void> {
    for (const { subject, facts } of events) {
      const mentor = await lockMentorWhoIs(tx, subject.id);
      if (mentor === undefined || mentor.pause === 'stepped-back') continue;
      const episodes = await episodesOf(tx, [subject.id]);
      const isReturn = episodes.some(({ id, endReason }) => id === facts.episodeId && endReason === 'lapse');
      if (isReturn && returnedToUse(episodes)) await stepMentorBack(tx, mentor);
    }
  }

  @Follows('member-transferred', { when: 'in-transaction' })
  async transferred(tx: CentreTransaction, events: readonly EventOf<'member-transferred'>[]): Promise<void> {
    for (const { subject, facts } of events) await endAfterTransfer(tx, subject.id, facts.to);
  }

  @Follows('member-left', { when: 'in-transaction' })
  async left(tx: CentreTransaction, events: readonly EventOf<'member-left'>[]): Promise<void> {
    for (const { subject } of events) {
      await endForMember(tx, subject.id);
      const mentor = await lockMentorWhoIs(tx, subject.id);
      if (mentor !== undefined && mentor.pause !== 'stepped-back') await stepMentorBack(tx, mentor);
    }
  }
}
