import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { languages } from '@saath/domain/kernel';
import { channels, isAlumni, isResident, stages } from '@saath/domain/members';
import { itemsOf } from '../api/items-of.ts';
import { Api, apiRoot } from '../api/api.ts';
import type { Branch, Page, Stage } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { DayField } from '../ui/day/day-field.ts';
import { optionalEmail, optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { Empty, ResourceStates, FormActions, FormProblems, Skeleton } from '../ui/index.ts';

/** A new member, in the order of a first conversation: the person, the contact, the stage. Only the name and the branch are required. */
@Component({
  selector: 'saath-new-member-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DayField,
    Empty,
    ResourceStates,
    FormActions,
    FormProblems,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ReactiveFormsModule,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './new-member-page.html',
})
export class NewMemberPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  protected readonly found = httpResource<Page<Branch>>(() => `${apiRoot}/branches?limit=200`);
  protected readonly branches = computed(() => itemsOf(this.found));
  protected readonly stages = stages;
  protected readonly channels = channels;
  protected readonly languages = languages;
  protected readonly sending = formSending();
  protected readonly form = new FormGroup({
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
  protected readonly wasAdmitted = computed(() => isResident(this.#stage()) || isAlumni(this.#stage()));
  protected readonly wasDischarged = computed(() => isAlumni(this.#stage()));

  protected async save(): Promise<void> {
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
