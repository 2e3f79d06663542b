import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Page, SignInItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { SignOut } from '../offline/sign-out.ts';
import { Chip, Empty, ResourceStates, Skeleton } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { sending } from '../ui/sending.ts';
import { deviceWords } from './device-words.ts';
import { EmailForm } from './email-form.ts';
import { PasswordForm } from './password-form.ts';
import { PhoneForm } from './phone-form.ts';
import { SharedDevice } from './shared-device.ts';
import { SignInDataStore } from './sign-in-data-store.ts';

/** The sign-ins of a person. Closing one ends it at once, on any device. */
@Component({
  selector: 'saath-sign-in-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, EmailForm, Empty, ResourceStates, MatButton, PasswordForm, PhoneForm, SharedDevice, Skeleton, TranslocoDirective],
  providers: [SignInDataStore],
  templateUrl: './sign-in-list.html',
  styles: `
    li {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      min-height: var(--saath-row);
      padding-block: var(--saath-3);
    }
    .forms {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      align-items: start;
      gap: var(--saath-5);
    }
  `,
})
export class SignInList {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #signOut = inject(SignOut);
  readonly #words = inject(Words);
  protected readonly found = httpResource<Page<SignInItem>>(() => `${apiRoot}/auth/sessions`);
  readonly #sending = sending();
  protected readonly busy = this.#sending.busy;
  protected readonly signIns = computed(() => {
    const zone = this.#session.timeZone();
    const items = itemsOf(this.found);
    return items.map(({ id, createdAt, lastSeenAt, device, current }) => ({
      id,
      current,
      device: deviceWords(device) ?? this.#words.say('account.sessions.unknown'),
      day: this.#words.instantDay(createdAt, zone, 'short'),
      seen: `${this.#words.instantDay(lastSeenAt, zone, 'short')}, ${this.#words.time(lastSeenAt, zone)}`,
    }));
  });

  /** For a person who has lost a device, or does not remember every sign-in. */
  protected async closeAll(): Promise<void> {
    await this.#send(async () => {
      if (await this.#signOut.everywhere()) await this.#router.navigateByUrl('/sign-in');
    });
  }
  protected async close(id: string): Promise<void> {
    if (await this.#send(() => this.#api.delete(`/auth/sessions/${id}`))) this.#notice.say('account.sessions.closed');
    this.found.reload();
  }
  /** Answers whether it was done, and says why it was not. */
  async #send(act: () => Promise<unknown>): Promise<boolean> {
    const isDone = await this.#sending.send(act);
    const fault = this.#sending.fault();
    if (fault !== undefined) this.#notice.refused(fault);
    return isDone;
  }
}
