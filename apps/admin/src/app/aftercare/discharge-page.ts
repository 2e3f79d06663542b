import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { leavings } from '@saath/domain/care';
import { Words } from '../i18n/words.ts';
import { DayField } from '../ui/day/day-field.ts';
import { Avatar, FormProblems, Icon, ProblemNote, ResourceStates, Ring } from '../ui/index.ts';
import { DischargeStore } from './discharge-store.ts';
import { PlanLine } from './plan-line.ts';
import { StepsEditor } from './steps-editor.ts';
import { TouchFields } from './touch-fields.ts';
import { WeeklyFields } from './weekly-fields.ts';
import { WhatHappens } from './what-happens.ts';

/** The discharge of a member: how, until when, with which contacts, and who is around. */
@Component({
  selector: 'saath-discharge-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Avatar,
    DayField,
    FormProblems,
    Icon,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatRadioButton,
    MatRadioGroup,
    MatSelect,
    PlanLine,
    ProblemNote,
    ReactiveFormsModule,
    ResourceStates,
    Ring,
    RouterLink,
    StepsEditor,
    TouchFields,
    TranslocoDirective,
    WeeklyFields,
    WhatHappens,
  ],
  providers: [DischargeStore],
  templateUrl: './discharge-page.html',
  styleUrl: './discharge-page.css',
})
export class DischargePage {
  readonly id = input.required<string>();
  protected readonly store = inject(DischargeStore);
  protected readonly words = inject(Words);
  protected readonly leavings = leavings;
  protected readonly isEditing = signal(false);

  constructor() {
    this.store.id.connect(this.id);
  }
}
