import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { isAlumni, isResident } from '@saath/domain/members';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import type { Branch, Page, Stage } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalEmail, optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';

/** The form of a new member, with the branches among which it chooses. */
@Injectable()
export class NewMemberStore {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  readonly found = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  readonly branches = computed(() => itemsOf(this.found));
  readonly sending = formSending();
  readonly form = new FormGroup({
    alias: requiredText(),
    branchId: requiredText(),
    legalName: optionalText(),
    language: requiredText(this.#words.language()),
    phone: optionalText(),
    email: optionalEmail(),
    preferredChannel: optionalText('whatsapp'),
    stage: new FormControl<Stage>('enquiry', { nonNullable: true }),
    admittedOn: optionalText(),
    dischargedOn: optionalText(),
    soberSince: optionalText(),
  });
  readonly #stage = toSignal(this.form.controls.stage.valueChanges, { initialValue: this.form.controls.stage.value });
  readonly wasAdmitted = computed(() => isResident(this.#stage()) || isAlumni(this.#stage()));
  readonly wasDischarged = computed(() => isAlumni(this.#stage()));

  /** Registers the member and opens their page. */
  async save(): Promise<void> {
    await this.sending.send(this.form, async () => {
      const { id } = await this.#api.post('/members', this.#body());
      await this.#router.navigate(['/members', id]);
    });
  }
  /** Without empty fields, and without dates that do not belong to the stage. */
  #body(): Record<string, string> {
    const { admittedOn, dischargedOn, ...rest } = this.form.getRawValue();
    const days = { ...(this.wasAdmitted() ? { admittedOn } : {}), ...(this.wasDischarged() ? { dischargedOn } : {}) };
    const filled = Object.entries({ ...rest, ...days }).map(([name, value]): [string, string] => [name, value.trim()]);
    return Object.fromEntries(filled.filter(([, value]) => value !== ''));
  }
}
