import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { referralLimits, visitOutcomes, visitTags, type VisitFace } from '@saath/domain/outside-meetings';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { DayField } from '../ui/day/day-field.ts';
import { Icon, ProblemNote, ResourceStates, Skeleton } from '../ui/index.ts';
import { ReferralStore } from './referral-store.ts';
import { companionWords, meetingWords, meetWords, whenWords } from './referral-words.ts';

/** The steps of one way to a meeting outside: which one, who goes along, whether it happened, and how it was. */
@Component({
  selector: 'saath-referral-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    Icon,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNote,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [ReferralStore],
  templateUrl: './referral-page.html',
  styleUrl: './referral-page.css',
})
export class ReferralPage {
  readonly id = input.required<string>();
  readonly referral = input.required<string>();
  protected readonly store = inject(ReferralStore);
  protected readonly words = inject(Words);
  protected readonly mayWrite = inject(Session).may('outside-meetings:write');
  protected readonly outcomes = visitOutcomes;
  protected readonly tags = visitTags;
  protected readonly limits = referralLimits;
  protected readonly when = whenWords;
  protected readonly meeting = meetingWords;
  protected readonly companion = companionWords;
  protected readonly meet = meetWords;
  protected readonly faces: readonly { readonly code: VisitFace; readonly icon: string }[] = [
    { code: 'very-hard', icon: 'sentiment_very_dissatisfied' },
    { code: 'hard', icon: 'sentiment_dissatisfied' },
    { code: 'so-so', icon: 'sentiment_neutral' },
    { code: 'good', icon: 'sentiment_satisfied' },
    { code: 'great', icon: 'sentiment_very_satisfied' },
  ];

  constructor() {
    this.store.id.connect(this.referral);
  }
}
