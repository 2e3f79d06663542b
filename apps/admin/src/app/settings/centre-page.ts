import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { noContactRules, quietDays } from '@saath/domain/care';
import { centreLimits } from '@saath/domain/centres';
import { offerDays } from '@saath/domain/groups';
import { introductionLimits } from '@saath/domain/introductions';
import { languageNames } from '../i18n/language-choice.ts';
import { ResourceStates, FormProblems, ProblemNote, Skeleton } from '../ui/index.ts';
import { CountryField } from '../ui/country-field.ts';
import { TimeField } from '../ui/day/time-field.ts';
import { TimeZoneField } from '../ui/time-zone-field.ts';
import { NumberField } from '../ui/number-field.ts';
import { CentreStore } from './centre-store.ts';

/** The settings of the whole centre: name, languages, time zone, quiet hours. */
@Component({
  selector: 'saath-centre-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    NumberField,
    ResourceStates,
    FormProblems,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNote,
    ReactiveFormsModule,
    Skeleton,
    CountryField,
    TimeField,
    TimeZoneField,
    TranslocoDirective,
  ],
  providers: [CentreStore],
  templateUrl: './centre-page.html',
})
export class CentrePage {
  protected readonly limits = centreLimits;
  protected readonly offerDays = offerDays;
  protected readonly noContactDays = noContactRules;
  protected readonly introductionDays = introductionLimits.answerDays;
  protected readonly quietDays = quietDays;
  protected readonly languages = languageNames;
  protected readonly store = inject(CentreStore);
}
