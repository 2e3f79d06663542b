import { httpResource } from '@angular/common/http';
import { effect, inject, Injectable, untracked } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { noContactRules, usualQuietDays, type QuietDays } from '@saath/domain/care';
import { offerDays } from '@saath/domain/groups';
import { introductionLimits } from '@saath/domain/introductions';
import { Api, apiRoot } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { CentreSettings } from '../api/shapes.ts';
import { numberWithin, optionalText, requiredChoice, requiredText } from '../ui/fields.ts';
import { saving } from '../ui/saving.ts';

/** The settings of the whole centre, and the form that changes them. */
@Injectable()
export class CentreStore {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly centre = httpResource<CentreSettings>(() => `${apiRoot}/centre`);
  readonly mayWrite = this.#session.may('centre:write');
  readonly saving = saving();
  readonly form = new FormGroup({
    name: requiredText(),
    timeZone: requiredText(),
    country: requiredText(),
    languages: requiredChoice<string>(),
    helpline: optionalText(),
    quietFrom: requiredText(),
    quietUntil: requiredText(),
    offerDays: numberWithin(offerDays.default, offerDays),
    noContactDays: numberWithin(noContactRules.default, noContactRules),
    introductionDays: numberWithin(introductionLimits.answerDays.default, introductionLimits.answerDays),
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

  /** Saves the form. The session is read again, because the frame shows the name of the centre and reads times by its clock. */
  async save(): Promise<void> {
    if (!this.centre.hasValue()) return;
    const { version } = this.centre.value();
    const act = async () => {
      const saved = await this.#api.patch('/centre', this.form.getRawValue(), version);
      this.centre.set(saved);
      await this.#session.load();
    };
    await this.saving.save(this.form, act, ['common.saved']);
  }
}
