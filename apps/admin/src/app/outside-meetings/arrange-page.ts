import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { companionKinds, referralLimits } from '@saath/domain/outside-meetings';
import { Words } from '../i18n/words.ts';
import { DayField } from '../ui/day/day-field.ts';
import { TimeField } from '../ui/day/time-field.ts';
import { FormActions, FormProblems, ResourceStates, Skeleton } from '../ui/index.ts';
import { ArrangeStore } from './arrange-store.ts';

/** The form of a visit to a meeting outside: which one, when, and who goes along. */
@Component({
  selector: 'saath-arrange-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    FormActions,
    FormProblems,
    MatCheckbox,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    TimeField,
    TranslocoDirective,
  ],
  providers: [ArrangeStore],
  templateUrl: './arrange-page.html',
})
export class ArrangePage {
  readonly id = input.required<string>();
  readonly referral = input<string>();
  protected readonly store = inject(ArrangeStore);
  protected readonly words = inject(Words);
  protected readonly companions = companionKinds;
  protected readonly limits = referralLimits;
  protected readonly visits = Array.from({ length: referralLimits.mostVisits }, (_, index) => index + 1);
  protected readonly back = computed(() => {
    const referral = this.referral();
    return `/members/${this.id()}${referral === undefined ? '' : `/outside-meetings/${referral}`}`;
  });

  constructor() {
    this.store.memberId.connect(this.id);
    this.store.id.connect(this.referral);
  }
}
