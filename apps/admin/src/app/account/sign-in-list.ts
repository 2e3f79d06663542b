import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Page, SignInItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { SignOut } from '../offline/sign-out.ts';
import { Chip, Empty, ResourceStates, Skeleton } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
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
  protected readonly busy = signal(false);
  protected readonly signIns = computed(() => {
    const zone = this.#session.timeZone();
    const items = this.found.hasValue() ? this.found.value().items : [];
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
    this.busy.set(true);
    try {
      if (await this.#signOut.everywhere()) await this.#router.navigateByUrl('/sign-in');
      else this.busy.set(false);
    } catch (fault) {
      this.#notice.refused(fault);
      this.busy.set(false);
    }
  }
  protected async close(id: string): Promise<void> {
    this.busy.set(true);
    try {
      await this.#api.delete(`/auth/sessions/${id}`);
      this.#notice.say('account.sessions.closed');
    } catch (fault) {
      this.#notice.refused(fault);
    } finally {
      this.busy.set(false);
      this.found.reload();
    }
  }
}
