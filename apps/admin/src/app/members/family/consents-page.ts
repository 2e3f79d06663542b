import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Consent, Member } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Chip, ResourceStates, Skeleton } from '../../ui/index.ts';
import { consentText } from '../consent-text.ts';
import { MemberStore } from '../member-store.ts';
import { AllowanceLine } from './allowance-line.ts';
import type { AllowedLine } from './allowed.ts';
import { ConsentActions } from './consent-actions.ts';
import { ConsentsStore } from './consents-store.ts';

/** The decisions of a member about what they and their family receive: what each allows today, and every consent that was given. */
@Component({
  selector: 'saath-consents-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AllowanceLine, Chip, ResourceStates, RouterLink, Skeleton, TranslocoDirective],
  providers: [MemberStore, ConsentsStore],
  templateUrl: './consents-page.html',
  styles: `
    .target {
      display: inline-flex;
      align-items: center;
      min-height: var(--saath-control);
    }
  `,
})
export class ConsentsPage {
  readonly id = input.required<string>();
  readonly #actions = inject(ConsentActions);
  protected readonly store = inject(ConsentsStore);
  protected readonly words = inject(Words);

  constructor() {
    this.store.record.id.connect(this.id);
  }

  protected textOf(member: Member, consent: Consent): string {
    return consentText(this.words, member, consent);
  }
  /** The days of a consent, how it was given and who wrote it down. */
  protected factsOf({ grantedOn, expiresOn, withdrawnOn, evidenceKind, evidence, noticeLanguage, recordedBy }: Consent): readonly string[] {
    const day = (key: string, on: string | null) => (on === null ? [] : [this.words.say(key, { day: this.words.day(on, 'year') })]);
    return [
      ...day('members.granted', grantedOn),
      ...day('families.until-day', expiresOn),
      ...day('members.withdrawn', withdrawnOn),
      ...(evidenceKind === null ? [] : [this.words.say(`families.how.${evidenceKind}`)]),
      ...(evidence === null ? [] : [evidence]),
      ...(noticeLanguage === null
        ? []
        : [this.words.say('families.read-in', { language: this.words.say(`common.language.${noticeLanguage}`) })]),
      ...(recordedBy === null ? [] : [this.words.say('families.recorded-by', { name: recordedBy })]),
    ];
  }
  protected allow(member: Member, line: AllowedLine): void {
    void this.store.after(this.#actions.allow(member, line));
  }
  protected withdraw(member: Member, { consent }: AllowedLine, what: string): void {
    if (consent !== null) void this.store.after(this.#actions.withdraw(member, consent, what));
  }
}
