import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { questionnaireLimits } from '@saath/domain/questionnaires';
import { problemOf } from '../../api/problem.ts';
import { Words } from '../../i18n/words.ts';
import { FormActions, FormProblems, ResourceStates, Skeleton } from '../../ui/index.ts';
import { NumberField } from '../../ui/number-field.ts';
import { saving } from '../../ui/saving.ts';
import { UnknownPage } from '../../ui/unknown-page.ts';
import { LanguageFields } from '../kind/language-fields.ts';
import { definitionForm, givenOf, itemForm, mostOpenBounds } from './definition-form.ts';
import { LinesFields } from './lines-fields.ts';
import { QuestionnairesStore } from './questionnaires-store.ts';
import { LocalisedText } from '../../ui/localised-text.ts';

/** The editor of a questionnaire of the centre: a new one, a further version, or the wording of one of the product. */
@Component({
  selector: 'saath-questionnaire-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalisedText,
    FormActions,
    FormProblems,
    LanguageFields,
    LinesFields,
    MatButton,
    MatCheckbox,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    NumberField,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    UnknownPage,
  ],
  providers: [QuestionnairesStore],
  templateUrl: './questionnaire-page.html',
  styleUrl: './questionnaire-page.css',
})
export class QuestionnairePage {
  /** The questionnaire; left out for a new one. */
  readonly code = input<string>();
  readonly #router = inject(Router);
  protected readonly words = inject(Words);
  protected readonly store = inject(QuestionnairesStore);
  protected readonly saving = saving();
  protected readonly limits = questionnaireLimits;
  protected readonly mostOpenBounds = mostOpenBounds;
  protected readonly known = computed(() => this.store.named(this.code() ?? ''));
  /** A questionnaire that is not there, or is one of the product with its own wording. */
  protected readonly isUnknown = computed(() => {
    const known = this.known();
    return this.code() !== undefined && known?.isOwn !== true && known?.needsWording !== true;
  });
  /** Whether only the wording is the centre's: points and bands are as published. */
  protected readonly isTemplate = computed(() => (this.known()?.source ?? '') !== '');
  /** Made anew from every answer of the server. */
  protected readonly form = computed(() => definitionForm(this.known()));
  /** The place that the server names, in words. */
  protected readonly fault = computed(() => {
    const { code, params } = problemOf(this.saving.fault());
    if (code !== 'questionnaires/definition-invalid') return undefined;
    return this.words.say(`settings.questionnaires.fault.${String(params['fault'])}`, { place: params['place'] });
  });

  protected add(): void {
    const { items } = this.form().controls;
    items.push(itemForm(undefined, items.at(-1)));
  }
  protected remove(place: number): void {
    this.form().controls.items.removeAt(place);
  }

  protected async send(): Promise<void> {
    const form = this.form();
    const known = this.known();
    const given = givenOf(form, this.isTemplate());
    const act = () => {
      if (known === undefined) return this.store.make(given);
      return known.needsWording ? this.store.make({ from: known.code, ...given }) : this.store.change(known, given);
    };
    if (await this.saving.save(form, act, ['common.saved'])) await this.#router.navigate(['/settings/questionnaires']);
  }
}
