import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Language } from '@saath/domain/kernel';
import { pauseWhileUnavailable } from '@saath/domain/reminders';
import { render, templates, type Channel, type Rendered, type SendOutcome } from '@saath/notifications';
import { Clock, toDate } from '../platform/clock.ts';
import { CONFIG, type ConfigToken } from '../platform/config.token.ts';
import { leaseSeconds, whileRenewing } from '../platform/lease.ts';
import { Logger } from '../platform/logger.ts';
import { KeyRing } from '../platform/vault.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { valueOfLink, type LinkPurpose } from './one-time-links.ts';
import { LINK_CHANNEL } from './link-channel.ts';

const sweepMs = 2_000;
const linksPerSweep = 20;
/** Minutes before the next try after each refusal; after the last one the link is left to "send again". While the server is unavailable, no try is used up. */
const pauses = [1, 5, 15, 60, 240] as const;

const changed = { 'email-change': 'email', 'phone-change': 'phone' } as const;

interface DueLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly user_id: string;
  readonly name: string;
  readonly language: Language;
  readonly email_cipher: Buffer;
  /** The address that the link confirms, or the number. */
  readonly value_cipher: Buffer | null;
  readonly centre: string | null;
  readonly time_zone: string | null;
  readonly mail_attempts: number;
  readonly mail_outages: number;
}

/** Claims the links that are due. A claim postpones the next attempt by a lease, so that two living workers never send the same link. */
const claimDue = `
  with due as materialized (
    select id from platform.one_time_links
    where mailed_at is null and used_at is null and expires_at > $1 and mail_due_at <= $1 and mail_attempts - mail_outages <= $3
    order by mail_due_at limit $2 for update skip locked)
  update platform.one_time_links l set mail_attempts = l.mail_attempts + 1, mail_due_at = $4
  from platform.users u, due
  where u.id = l.user_id and u.email_cipher is not null and l.id = due.id
  returning l.id, l.purpose, l.user_id, u.name, u.language, u.email_cipher, l.value_cipher, l.mail_attempts, l.mail_outages,
    (select c.name from platform.centres c where c.id = l.centre_id) as centre,
    (select c.time_zone from platform.centres c where c.id = l.centre_id) as time_zone`;

/** Mails invitations, password resets and questions to colleagues, in the reader's language. The token is derived here from the link's id; no queue contains it. */
@Injectable()
export class MailLinks implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: ConfigToken,
    @Inject(LINK_CHANNEL) private readonly channel: Channel,
    private readonly platform: PlatformScope,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping ??= this.sendDue()
        .catch((error: unknown) => this.logger.outage(error))
        .finally(() => {
          this.sweeping = undefined;
        });
    }, sweepMs);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }

  /** Sends what is due now, one after the other. */
  async sendDue(): Promise<void> {
    const lease = (): Date => toDate(this.clock.now().add({ seconds: leaseSeconds }));
    const due = await this.platform.transaction((tx) => tx.rows<DueLink>(claimDue, toDate(tx.now), linksPerSweep, pauses.length, lease()));
    const open = new Set(due.map(({ id }) => id));
    await whileRenewing(
      () => this.platform.read('update platform.one_time_links set mail_due_at = $2 where id = any($1::uuid[])', [[...open], lease()]),
      (error) => this.logger.failure(error),
      async () => {
        for (const link of due) {
          const outcome = await this.send(link);
          open.delete(link.id);
          await this.storeOutcome(link, outcome);
        }
      },
    );
  }

  /** A link that cannot be decrypted or rendered must not delay the others. */
  private async send(link: DueLink): Promise<SendOutcome> {
    try {
      return await this.channel.send({ to: this.addressOf(link), senderName: 'Saath', ...this.render(link) }, { key: link.id });
    } catch (error) {
      this.logger.bug(error);
      return { outcome: 'rejected', because: 'not-now', code: 'link-broken' };
    }
  }

  /** A new address is confirmed from its own mailbox, everything else from that of the account. */
  private addressOf(link: DueLink): string {
    if (link.purpose === 'email-change') return valueOfLink(this.keys, link);
    return this.keys.platform.open(link.email_cipher, { table: 'users', column: 'email', id: link.user_id });
  }

  private render({ id, purpose, name, language, centre, time_zone: timeZone }: DueLink): Rendered {
    const context = { language, timeZone: timeZone ?? 'UTC', now: this.clock.now(), senderName: 'Saath' };
    const token = this.keys.linkToken(id);
    if (purpose === 'password-reset')
      return render(templates.passwordReset, { name, link: `${this.config.publicUrl}/reset/${token}`, minutes: 60 }, context);
    if (purpose === 'stand-in') return render(templates.standInAsked, { name, link: `${this.config.publicUrl}/today` }, context);
    if (purpose !== 'invitation') {
      const params = { name, what: changed[purpose], link: `${this.config.publicUrl}/confirm/${token}`, hours: 24 };
      return render(templates.signInChange, params, context);
    }
    return render(
      templates.staffInvitation,
      { name, centreName: centre ?? '', link: `${this.config.publicUrl}/invite/${token}`, days: 7 },
      context,
    );
  }

  /** Stores the outcome. A mail with an unknown outcome is sent again: two invitations do no harm, a missing one does. */
  private async storeOutcome({ id, mail_attempts: attempts, mail_outages: before }: DueLink, outcome: SendOutcome): Promise<void> {
    const now = this.clock.now();
    if (outcome.outcome === 'accepted') {
      await this.platform.read('update platform.one_time_links set mailed_at = $2 where id = $1', [id, toDate(now)]);
      return;
    }
    this.logger.info('link-not-mailed', { linkId: id, code: outcome.code, attempts });
    const because = outcome.outcome === 'rejected' ? outcome.because : 'not-now';
    const outages = before + (because === 'unavailable' ? 1 : 0);
    const pause = { never: undefined, 'not-now': pauses[attempts - outages - 1], unavailable: pauseWhileUnavailable(outages) }[because];
    const next = now.add({ minutes: pause ?? 60 * 24 * 365 });
    const set = 'update platform.one_time_links set mail_due_at = $2, mail_outages = $3 where id = $1';
    await this.platform.read(set, [id, toDate(next), outages]);
  }
}
