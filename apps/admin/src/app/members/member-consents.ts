import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { Consent, Member } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Chip } from '../ui/index.ts';
import { consentText } from './consent-text.ts';
import { MemberActions } from './member-actions.ts';
import { WithdrawButton } from './withdraw-button.ts';

/** The family of a member, and every consent with the day it was given or withdrawn. */
@Component({
  selector: 'saath-member-consents',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, MatButton, TranslocoDirective, WithdrawButton],
  templateUrl: './member-consents.html',
  styleUrl: './member-consents.css',
})
export class MemberConsents {
  protected readonly actions = inject(MemberActions);
  protected readonly words = inject(Words);
  protected readonly session = inject(Session);
  readonly member = input.required<Member>();
  readonly changed = output();

  protected what(consent: Consent): string {
    return consentText(this.words, this.member(), consent);
  }
  protected async emitWhen(changed: Promise<boolean>): Promise<void> {
    if (await changed) this.changed.emit();
  }
}
