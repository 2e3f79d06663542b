import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, effect, inject, Injectable, untracked } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { defaultMentorBounds, mentorLimits } from '@saath/domain/mentors';
import { Api, apiRoot } from '../api/api.ts';
import type { MentorBounds } from '../api/shapes.ts';
import { numberWithin } from '../ui/fields.ts';
import { FormActions, FormProblems, ResourceStates, Skeleton } from '../ui/index.ts';
import { NumberField } from '../ui/number-field.ts';
import { saving } from '../ui/saving.ts';

type NumberName = keyof typeof mentorLimits.bounds;

/** The bounds of the rules about mentors, and the form that changes them. */
@Injectable()
export class MentorBoundsStore {
  readonly #api = inject(Api);
  readonly bounds = httpResource<MentorBounds>(() => `${apiRoot}/mentor-bounds`);
  readonly saving = saving();
  readonly names = Object.keys(mentorLimits.bounds) as readonly NumberName[];
  readonly numbers = new FormGroup(
    Object.fromEntries(this.names.map((name) => [name, numberWithin(defaultMentorBounds[name], mentorLimits.bounds[name])])) as Record<
      NumberName,
      FormControl<number | null>
    >,
  );
  readonly form = new FormGroup({
    numbers: this.numbers,
    needsLanguage: new FormControl(true, { nonNullable: true }),
    needsSameBranch: new FormControl(false, { nonNullable: true }),
  });

  constructor() {
    effect(() => {
      if (!this.bounds.hasValue()) return;
      const known = this.bounds.value();
      untracked(() => {
        this.numbers.patchValue(known);
        this.form.patchValue({ needsLanguage: known.needsLanguage, needsSameBranch: known.needsSameBranch });
      });
    });
  }

  async save(): Promise<void> {
    if (!this.bounds.hasValue()) return;
    const { version } = this.bounds.value();
    const act = async () => {
      const { numbers, ...choices } = this.form.getRawValue();
      this.bounds.set(await this.#api.put('/mentor-bounds', { ...numbers, ...choices }, version));
    };
    await this.saving.save(this.form, act, ['common.saved']);
  }
}

/** The numbers of the rules about mentors, for administrators. */
@Component({
  selector: 'saath-mentor-bounds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FormActions,
    FormProblems,
    MatCheckbox,
    NumberField,
    ReactiveFormsModule,
    ResourceStates,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [MentorBoundsStore],
  template: `
    <div *transloco="let t" class="saath-page">
      <p class="saath-small">
        <a class="saath-back" routerLink="/mentors">{{ t('mentors.title') }}</a>
      </p>
      <header>
        <h1 tabindex="-1">{{ t('mentors.bounds.title') }}</h1>
        <p class="saath-muted">{{ t('mentors.bounds.text') }}</p>
      </header>
      <saath-resource-states [of]="store.bounds">
        <saath-skeleton slot="loading" shape="blocks" [lines]="6" />
        <ng-template #filled>
          <form class="saath-form saath-card" novalidate [formGroup]="store.form" (ngSubmit)="store.save()">
            <saath-form-problems />
            @for (name of store.names; track name) {
              <saath-number-field
                [fieldName]="name"
                [control]="store.numbers.controls[name]"
                [label]="t('mentors.bounds.' + name)"
                [bounds]="limits[name]"
              />
            }
            <mat-checkbox formControlName="needsLanguage">{{ t('mentors.bounds.needsLanguage') }}</mat-checkbox>
            <mat-checkbox formControlName="needsSameBranch">{{ t('mentors.bounds.needsSameBranch') }}</mat-checkbox>
            <saath-form-actions [sending]="store.saving" [label]="t('common.save')" back="/mentors" />
          </form>
        </ng-template>
      </saath-resource-states>
    </div>
  `,
})
export class MentorBoundsPage {
  protected readonly store = inject(MentorBoundsStore);
  protected readonly limits = mentorLimits.bounds;
}
