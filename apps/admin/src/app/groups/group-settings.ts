import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Group } from '../api/shapes.ts';
import { FieldsForm } from '../ui/form/fields-form.ts';
import { FormProblems, Kinds, ProblemNote } from '../ui/index.ts';
import { LocalisedText } from '../ui/localised-text.ts';
import { groupLimits } from '@saath/domain/groups';
import { GroupSettingsStore } from './group-settings-store.ts';
import { ChangeBar } from './change-bar.ts';
import { GroupConflicts } from './group-conflicts.ts';
import { GroupFields } from './group-fields.ts';
import { GroupTiming } from './group-timing.ts';
import { ScheduleFields } from './schedule-fields.ts';
import { SchedulePlanCard } from './schedule-plan.ts';
import { SchedulePreview } from './schedule-preview.ts';

/** Changes the details of a group at once, and its schedule from a day on, beside the plan of the change and the next dates. */
@Component({
  selector: 'saath-group-settings',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChangeBar,
    FieldsForm,
    FormProblems,
    GroupConflicts,
    GroupFields,
    GroupTiming,
    LocalisedText,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNote,
    ReactiveFormsModule,
    ScheduleFields,
    SchedulePlanCard,
    SchedulePreview,
    TranslocoDirective,
  ],
  providers: [GroupSettingsStore],
  templateUrl: './group-settings.html',
  styleUrl: './group-settings.css',
})
export class GroupSettings {
  readonly group = input.required<Group>();
  /** The day from which the schedule is to change: “this and following” of a session. */
  readonly from = input<string>();
  readonly changed = output();
  protected readonly store = inject(GroupSettingsStore);
  readonly #kinds = inject(Kinds);
  protected readonly kindName = computed(() => this.#kinds.face(this.group().kind).name);
  private readonly whenTitle = viewChild<ElementRef<HTMLElement>>('whenTitle');
  protected readonly notesLength = groupLimits.notesLength;

  constructor() {
    this.store.group.connect(this.group);
    this.store.firstDay.connect(this.from);
    afterNextRender(() => {
      if (this.from() !== undefined) this.whenTitle()?.nativeElement.scrollIntoView({ block: 'start' });
    });
  }
  protected async emitWhen(saved: Promise<boolean>): Promise<void> {
    if (await saved) this.changed.emit();
  }
}
