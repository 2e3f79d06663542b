import { Injectable } from '@nestjs/common';
import { mailboxOf } from '@saath/domain/kernel';
import { maskEmail, maskPhone } from '../platform/phone.ts';
import type { Refusal } from '../platform/refusal.ts';
import { SecurityLog } from '../platform/security-log.ts';
import type { KeyRing } from '../platform/vault.ts';
import type { Principal } from '../tenancy/actor.ts';
import { PlatformScope, type PlatformTransaction } from '../tenancy/platform-scope.ts';
import { AccountsRepository } from './accounts.repository.ts';
import type { ConfirmationView, SignInDataView } from './me.view.ts';
import { changePurposes, findLink, valueOfLink, waitingChanges, withdrawLinks, writeChangeLink, type FoundLink } from './one-time-links.ts';
import type { ProfileBody } from './sign-in.body.ts';
import { signInRefusals } from './sign-in.refusals.ts';

const masked = (purpose: FoundLink['purpose'], value: string): string => (purpose === 'email-change' ? maskEmail(value) : maskPhone(value));

const confirmationOf = (keys: KeyRing, link: FoundLink): ConfirmationView => ({
  kind: link.purpose === 'email-change' ? 'email' : 'phone',
  value: masked(link.purpose, valueOfLink(keys, link)),
});

/**
 * The address and the telephone number with which a person signs in. Another one counts once a link has confirmed it, and the answer to
 * asking for it is the same whether somebody has it or not.
 */
@Injectable()
export class SignInData {
  constructor(
    private readonly platform: PlatformScope,
    private readonly accounts: AccountsRepository,
    private readonly log: SecurityLog,
  ) {}

  read({ userId }: Principal): Promise<SignInDataView> {
    return this.platform.transaction(async (tx) => {
      const { email, phone } = await this.accounts.knownBy(tx, userId);
      const waiting = await waitingChanges(tx, userId);
      const newOf = (purpose: FoundLink['purpose']): string | null => {
        const link = waiting.find((one) => one.purpose === purpose);
        return link === undefined ? null : masked(purpose, valueOfLink(tx.keys, link));
      };
      return { email, phone: phone === null ? null : maskPhone(phone), newEmail: newOf('email-change'), newPhone: newOf('phone-change') };
    });
  }

  /** Orders the links that confirm another address or number. A number is removed at once, and with it one that waits. */
  async ask(tx: PlatformTransaction, { userId, centre }: Principal, { phone, email }: ProfileBody): Promise<void> {
    if (email !== undefined) await writeChangeLink(tx, 'email-change', userId, mailboxOf(email));
    if (phone === null) {
      await withdrawLinks(tx, userId, ['phone-change']);
      await this.accounts.setPhone(tx, userId, null);
    }
    if (typeof phone === 'string') {
      const number = await this.accounts.readPhone(tx, userId, centre?.centreId ?? null, phone);
      await writeChangeLink(tx, 'phone-change', userId, number);
    }
  }

  find(token: string): Promise<ConfirmationView> {
    return this.platform.transaction(async (tx) => confirmationOf(tx.keys, await findLink(tx, this.log, token, changePurposes, false)));
  }

  /** Makes the address or number of a link the one to sign in with. Refuses what is somebody else's, which only its owner learns. */
  confirm(token: string): Promise<ConfirmationView> {
    return this.platform.transaction(async (tx) => {
      const link = await findLink(tx, this.log, token, changePurposes, true);
      const value = valueOfLink(tx.keys, link);
      if (link.purpose === 'email-change') {
        if (!(await this.accounts.setAddress(tx, link.user_id, value))) throw this.refused(link, signInRefusals.emailInUse());
        // Links that wait in the former mailbox let nobody in any more.
        await withdrawLinks(tx, link.user_id, ['password-reset', 'phone-change']);
      }
      if (link.purpose === 'phone-change' && !(await this.accounts.setPhone(tx, link.user_id, value)))
        throw this.refused(link, signInRefusals.phoneInUse());
      this.log.note('change-confirmed', { userId: link.user_id, link: link.purpose });
      return confirmationOf(tx.keys, link);
    });
  }

  private refused({ user_id: userId, purpose }: FoundLink, refusal: Refusal): Refusal {
    this.log.note('change-refused', { userId, link: purpose });
    return refusal;
  }
}
