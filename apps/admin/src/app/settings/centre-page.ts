import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { quietDays, usualQuietDays, type QuietDays } from '@saath/domain/care';
import { centreLimits } from '@saath/domain/centres';
import { offerDays } from '@saath/domain/groups';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { CentreSettings } from '../api/shapes.ts';
import { languageNames } from '../i18n/language-choice.ts';
import { numberWithin, optionalText, requiredChoice, requiredText } from '../ui/fields.ts';
import { ResourceStates, FormProblems, ProblemNote, Skeleton } from '../ui/index.ts';
import { CountryField } from '../ui/country-field.ts';
import { TimeField } from '../ui/day/time-field.ts';
import { TimeZoneField } from '../ui/time-zone-field.ts';
import { saving } from '../ui/saving.ts';
import { NumberField } from '../ui/number-field.ts';

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
  templateUrl: './centre-page.html',
})
export class CentrePage {
  protected readonly limits = centreLimits;
  protected readonly offerDays = offerDays;
  protected readonly quietDays = quietDays;
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  protected readonly centre = httpResource<CentreSettings>(() => `${apiRoot}/centre`);
  protected readonly mayWrite = this.#session.may('centre:write');
  protected readonly languages = languageNames;
  protected readonly saving = saving();
  protected readonly form = new FormGroup({
    name: requiredText(),
    timeZone: requiredText(),
    country: requiredText(),
    languages: requiredChoice<string>(),
    helpline: optionalText(),
    quietFrom: requiredText(),
    quietUntil: requiredText(),
    offerDays: numberWithin(offerDays.default, offerDays),
    unseenDays: new FormControl<QuietDays>(usualQuietDays, { nonNullable: true }),
  });

  constructor() {
    effect(() => {
      if (!this.centre.hasValue()) return;
      const centre = this.centre.value();
      untracked(() => {
        this.form.reset({ ...centre, languages: [...centre.languages] });
        if (!this.mayWrite) this.form.disable();
      });
    });
  }

  protected async save(version: number): Promise<void> {
    const act = async () => {
      const saved = await this.#api.patch('/centre', this.form.getRawValue(), version);
      this.centre.set(saved);
      await this.#session.load();
    };
    await this.saving.save(this.form, act, ['common.saved']);
  }
}
