import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { CentreSettings } from '../api/shapes.ts';
import { languageNames } from '../i18n/language-choice.ts';
import { needed, someOf, text } from '../ui/fields.ts';
import { Faces, FormProblems, ProblemNote, Skeleton } from '../ui/index.ts';
import { TimeZoneField } from '../ui/time-zone-field.ts';
import { saving } from '../ui/saving.ts';

/** What holds for the whole centre: its name, its languages, when nobody is disturbed. */
@Component({
  selector: 'saath-centre-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Faces,
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
    TimeZoneField,
    TranslocoDirective,
  ],
  templateUrl: './centre-page.html',
})
export class CentrePage {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  protected readonly centre = httpResource<CentreSettings>(() => `${apiRoot}/centre`);
  protected readonly mayWrite = this.#session.may('centre:write');
  protected readonly languages = languageNames;
  protected readonly saving = saving();
  protected readonly form = new FormGroup({
    name: needed(),
    timeZone: needed(),
    languages: someOf<string>(),
    helpline: text(),
    quietFrom: needed(),
    quietUntil: needed(),
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
