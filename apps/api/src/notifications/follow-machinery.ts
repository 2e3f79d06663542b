import { Injectable } from '@nestjs/common';
import type { EventOf } from '@saath/domain/events';
import type { StaffId } from '@saath/domain/kernel';
import { channels } from '@saath/domain/members';
import { channelCodes, type ChannelCode } from '@saath/domain/notifications';
import { toDate } from '../platform/clock.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { Follows } from '../tenancy/follows.ts';
import { endNotifications, tell } from './notification-records.ts';

/** The events of the product itself that people have to know: an import that ended, a channel whose provider takes no messages. */
@Injectable()
export class FollowMachinery {
  /** Tells the person who started the import, who may have left its page meanwhile. */
  @Follows('import-committed', { when: 'in-transaction' })
  async imported(tx: CentreTransaction, events: readonly EventOf<'import-committed'>[]): Promise<void> {
    const { actor } = tx;
    if (actor.kind !== 'staff') return;
    const notices = events.map(({ subject: { id } }) => ({
      ...{ staffId: actor.staffId, code: 'import-ended' as const, subjectId: id, occasion: toDate(tx.now) },
    }));
    await tell(tx, notices, { actorToo: true });
  }

  /** Tells the administrators once, however many messages are refused, until the provider takes one again. */
  @Follows('channel-failed', { when: 'in-transaction' })
  async failed(tx: CentreTransaction, events: readonly EventOf<'channel-failed'>[]): Promise<void> {
    const codes = codesOf(events);
    const open = await tx.rows<{ code: string }>(
      'select distinct n.code from notifications n where n.centre_id = $1 and n.subject_id = $1 and n.code = any($2::text[]) and n.ended_at is null',
      codes,
    );
    const newlyFailed = codes.filter((code) => !open.some((one) => one.code === code));
    if (newlyFailed.length === 0) return;
    const administrators = await tx.rows<{ id: StaffId }>(
      "select s.id from staff s where s.centre_id = $1 and s.role = 'administrator' and s.state = 'active' order by s.id",
    );
    const told = { subjectId: tx.centreId, occasion: toDate(tx.now) };
    await tell(
      tx,
      administrators.flatMap(({ id: staffId }) => newlyFailed.map((code) => ({ staffId, code, ...told }))),
    );
  }

  @Follows('channel-recovered', { when: 'in-transaction' })
  recovered(tx: CentreTransaction, events: readonly EventOf<'channel-recovered'>[]): Promise<void> {
    return endNotifications(tx, codesOf(events), [tx.centreId]);
  }
}

/** The codes of the channels of these events. The channel of an installation without a provider, which writes to a log, has none. */
const codesOf = (events: readonly { readonly facts: { readonly channel: string } }[]): readonly ChannelCode[] =>
  channels.filter((channel) => events.some(({ facts }) => facts.channel === channel)).map((channel) => channelCodes[channel]);
