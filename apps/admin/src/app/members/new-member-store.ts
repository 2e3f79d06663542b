import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { Router } from '@angular/router';
import { isAlumni, isResident, memberLimits } from '@saath/domain/members';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import { problemOf } from '../api/problem.ts';
import type { Branch, Duplicates, Page, Stage } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { optionalEmail, optionalNumberWithin, optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';

type Body = Readonly<Record<string, string | number>>;
/** The fields by which people on record are compared. */
const comparedFields = ['branchId', 'alias', 'legalName', 'phone', 'email', 'birthYear'];

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
    birthYear: optionalNumberWithin(memberLimits.birthYear),
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

  /** The people on record who may be this person; undefined before they were looked for, null when they could not be. */
  readonly duplicates = signal<Duplicates | null | undefined>(undefined);
  /** The people to show beside the form: somebody may be the same. */
  readonly mayBeSame = computed(() => {
    const found = this.duplicates();
    return found != null && found.items.length + found.elsewhere > 0 ? found : undefined;
  });
  /** The form for which the reader has seen them. */
  #compared = '';

  /** Looks for people who may be the same, and registers the member and opens their page once the reader has seen them. */
  async save(): Promise<void> {
    await this.sending.send(this.form, async () => {
      const body = this.#body();
      if (!(await this.#isSeen(body))) return;
      const { id } = await this.#api.post('/members', body);
      await this.#router.navigate(['/members', id]);
    });
  }
  /** Whether nobody may be the same, or the reader has seen who may be. */
  async #isSeen(body: Body): Promise<boolean> {
    const compared = Object.fromEntries(Object.entries(body).filter(([name]) => comparedFields.includes(name)));
    const key = JSON.stringify(compared);
    if (key === this.#compared) return true;
    this.duplicates.set(await this.#duplicatesOf(compared));
    this.#compared = key;
    return this.duplicates() !== null && this.mayBeSame() === undefined;
  }
  async #duplicatesOf(compared: Body): Promise<Duplicates | null> {
    try {
      return await this.#api.post('/members/duplicates', compared);
    } catch (error) {
      // A fault of a field is shown as that of the registration would be; whatever else prevents the comparison prevents nothing.
      if (problemOf(error).status === 422) throw error;
      return null;
    }
  }
  /** Without empty fields, and without dates that do not belong to the stage. */
  #body(): Body {
    const { admittedOn, dischargedOn, birthYear, ...rest } = this.form.getRawValue();
    const days = { ...(this.wasAdmitted() ? { admittedOn } : {}), ...(this.wasDischarged() ? { dischargedOn } : {}) };
    const filled = Object.entries({ ...rest, ...days }).map(([name, value]): [string, string] => [name, value.trim()]);
    return { ...Object.fromEntries(filled.filter(([, value]) => value !== '')), ...(birthYear === null ? {} : { birthYear }) };
  }
}
