import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { channels, consentPurposes } from '@saath/domain/members';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Consent, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Ask, Chip } from '../ui/index.ts';
import { MemberActs } from './member-acts.ts';

/** Who may be told what: family, and every consent with the day it was given or withdrawn. */
@Component({
  selector: 'saath-member-consents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, TranslocoDirective],
  template: `
    <section *transloco="let t" class="saath-card saath-stack" aria-labelledby="family">
      <div class="saath-row">
        <h2 id="family" class="saath-grow">{{ t('members.family') }}</h2>
        @if (session.may('members:write')) {
          <button type="button" matButton (click)="addRelative()">{{ t('members.add-relative') }}</button>
        }
      </div>
      <ul class="saath-list">
        @for (relative of member().relatives; track relative.id) {
          <li class="saath-row">
            <span class="saath-grow">
              <strong class="name" translate="no">{{ relative.displayName }}</strong> {{ relative.relation }}
              <span class="saath-muted name">{{ relative.phoneMasked ?? '' }}</span>
            </span>
            <saath-chip [tone]="relative.mayContact ? 'positive' : 'neutral'" [icon]="relative.mayContact ? 'check' : 'block'">
              {{ t(relative.mayContact ? 'members.may-contact' : 'members.may-not-contact') }}
            </saath-chip>
          </li>
        } @empty {
          <li class="saath-muted">{{ t('members.no-family') }}</li>
        }
      </ul>
      <h2>{{ t('members.consents') }}</h2>
      <ul class="saath-list">
        @for (consent of member().consents; track consent.id) {
          <li class="saath-row">
            <span class="saath-grow">
              <strong>{{ what(consent) }}</strong>
              <span class="saath-small saath-muted">
                {{
                  consent.withdrawnOn === null
                    ? t('members.granted', { day: words.day(consent.grantedOn, 'year') })
                    : t('members.withdrawn', { day: words.day(consent.withdrawnOn, 'year') })
                }}
              </span>
            </span>
            @if (consent.withdrawnOn === null && session.may('members:write')) {
              <button
                type="button"
                matButton
                [attr.aria-label]="t('members.withdraw-of', { what: what(consent) })"
                (click)="withdraw(consent)"
              >
                {{ t('members.withdraw') }}
              </button>
            }
          </li>
        } @empty {
          <li class="saath-muted">{{ t('members.no-consents') }}</li>
        }
      </ul>
      @if (session.may('members:write')) {
        <div>
          <button type="button" matButton="outlined" (click)="grant()">{{ t('members.grant') }}</button>
        </div>
      }
    </section>
  `,
  styles: `
    li {
      min-height: var(--saath-row);
    }
  `,
})
export class MemberConsents {
  readonly #api = inject(Api);
  readonly #ask = inject(Ask);
  readonly #acts = inject(MemberActs);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly member = input.required<Member>();
  readonly changed = output();

  protected async addRelative(): Promise<void> {
    if (await this.#acts.addRelative(this.member())) this.changed.emit();
  }
  /** For what; whom it is about when it names somebody; which way when it names one. */
  protected what({ purpose, channel, relativeId }: Consent): string {
    const relative = this.member().relatives.find(({ id }) => id === relativeId)?.displayName;
    const way = channel === null ? undefined : this.words.say(`common.channel.${channel}`);
    return [this.#say(`purpose.${purpose}`), relative, way].filter((part) => part !== undefined).join(', ');
  }
  protected async withdraw(consent: Consent): Promise<void> {
    const done = await this.#ask.ask({
      title: this.#say('withdraw-title'),
      text: this.#say('withdraw-text', { what: this.what(consent) }),
      fields: [],
      go: this.#say('withdraw'),
      grave: true,
      submit: () => this.#api.post(`/members/${this.member().id}/consents/${consent.id}/withdraw`),
    });
    if (done) this.changed.emit();
  }
  protected async grant(): Promise<void> {
    const done = await this.#ask.ask({
      title: this.#say('grant-title'),
      fields: [
        {
          name: 'purpose',
          label: this.#say('grant-for'),
          type: 'choice',
          value: 'messages',
          options: consentPurposes.map((value) => ({ value, label: this.#say(`purpose.${value}`) })),
        },
        {
          name: 'channel',
          label: this.#say('grant-channel'),
          type: 'choice',
          value: this.member().preferredChannel,
          options: channels.map((value) => ({ value, label: this.words.say(`common.channel.${value}`) })),
        },
        { name: 'evidence', label: this.#say('evidence'), type: 'text', help: this.#say('evidence-help'), optional: true },
      ],
      go: this.words.say('common.save'),
      submit: ({ purpose, channel, evidence }) =>
        this.#api.post(`/members/${this.member().id}/consents`, { purpose, channel, ...(evidence === '' ? {} : { evidence }) }),
    });
    if (done) this.changed.emit();
  }
  #say(key: string, facts = {}): string {
    return this.words.say(`members.${key}`, facts);
  }
}
