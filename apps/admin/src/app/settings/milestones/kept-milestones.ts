import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import { inLatinDigits } from '@saath/domain/kernel';
import { milestoneChoices, milestoneSteps, type MilestoneChoice } from '@saath/domain/milestones';
import { Api, apiRoot } from '../../api/api.ts';
import type { KeptMilestones } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { FormProblems, ProblemNote, ResourceStates, Skeleton } from '../../ui/index.ts';
import { milestoneWords } from '../../ui/milestone-words.ts';
import { saving } from '../../ui/saving.ts';

/** “100, 500” as numbers; undefined where something else is written. */
export function daysIn(text: string): readonly number[] | undefined {
  const parts = inLatinDigits(text)
    .split(/[,;\s]+/)
    .filter((part) => part !== '');
  return parts.every((part) => /^\d{1,5}$/.test(part)) ? parts.map(Number) : undefined;
}

const areDays: ValidatorFn = ({ value }) => (daysIn(String(value)) === undefined ? { days: true } : null);

/** The milestones that the centre keeps: those of the product that are chosen, and days of its own. */
@Component({
  selector: 'saath-kept-milestones',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormProblems,
    MatButton,
    MatCheckbox,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    ProblemNote,
    ReactiveFormsModule,
    ResourceStates,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './kept-milestones.html',
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
      margin: 0;
      padding: 0;
      border: 0;
    }
  `,
})
export class KeptMilestonesForm {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly found = httpResource<KeptMilestones>(() => `${apiRoot}/milestone-settings`);
  protected readonly saving = saving();
  protected readonly choices = milestoneChoices;
  readonly #chosen = new FormGroup(
    Object.fromEntries(milestoneChoices.map((choice) => [choice, new FormControl(true, { nonNullable: true })])) as Record<
      MilestoneChoice,
      FormControl<boolean>
    >,
  );
  protected readonly form = new FormGroup({
    choices: this.#chosen,
    ownDays: new FormControl('', { nonNullable: true, validators: areDays }),
  });

  constructor() {
    effect(() => {
      if (!this.found.hasValue()) return;
      const { choices, ownDays } = this.found.value();
      untracked(() => {
        for (const choice of milestoneChoices) this.#chosen.controls[choice].setValue(choices.includes(choice));
        this.form.controls.ownDays.setValue(ownDays.join(', '));
      });
    });
  }

  protected nameOf(choice: MilestoneChoice): string {
    const step = milestoneSteps.find((one) => String(one.step) === choice);
    return step === undefined ? this.#words.say('settings.milestones.yearly') : milestoneWords(this.#words, step);
  }

  protected async save(): Promise<void> {
    if (!this.found.hasValue()) return;
    const { version } = this.found.value();
    const act = async () => {
      const choices = milestoneChoices.filter((choice) => this.#chosen.controls[choice].value);
      const body = { choices, ownDays: daysIn(this.form.controls.ownDays.value) };
      this.found.set(await this.#api.put('/milestone-settings', body, version));
    };
    await this.saving.save(this.form, act, ['common.saved']);
  }
}
