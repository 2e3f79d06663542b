import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Consent, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';
import { consentText } from './consent-text.ts';
import { MemberActions } from './member-actions.ts';

/** The family of a member and the consents that are in force; their pages have the rest. */
@Component({
  selector: 'saath-member-consents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, RouterLink, TranslocoDirective],
  templateUrl: './member-consents.html',
  styleUrl: './member-consents.css',
})
export class MemberConsents {
  protected readonly actions = inject(MemberActions);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly member = input.required<Member>();
  readonly changed = output();
  protected readonly inForce = computed(() => this.member().consents.filter(({ state }) => state === 'in-force'));

  protected what(consent: Consent): string {
    return consentText(this.words, this.member(), consent);
  }
  /** The day on which a consent was given, and its end where it has one. */
  protected days({ grantedOn, expiresOn }: Consent): string {
    const given = this.words.say('members.granted', { day: this.words.day(grantedOn, 'year') });
    return expiresOn === null ? given : `${given} · ${this.words.say('families.until-day', { day: this.words.day(expiresOn, 'year') })}`;
  }
  protected async emitWhen(changed: Promise<boolean>): Promise<void> {
    if (await changed) this.changed.emit();
  }
}
