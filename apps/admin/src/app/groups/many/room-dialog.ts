import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoPipe } from '@jsverse/transloco';
import { map, startWith } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { GroupItem } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { ChangeActions } from '../../sessions/record/change-actions.ts';
import { changeSending, faultWords } from '../../sessions/record/change-sending.ts';
import { placesFor } from '../../sessions/record/places.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { requiredText } from '../../ui/fields.ts';
import { isDay } from '../../ui/zoned-time.ts';
import { versionsOf } from './chosen-groups.ts';
import { RoomConflicts } from './room-conflicts.ts';

/** Gives the chosen groups of a branch another room from a day on, beside the groups with which they would share it at the same time. */
@Component({
  selector: 'saath-room-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeActions, DayField, MatFormField, MatLabel, MatOption, MatSelect, ReactiveFormsModule, RoomConflicts, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './lines.css'],
  templateUrl: './room-dialog.html',
})
export class RoomDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly groups = inject<readonly GroupItem[]>(MAT_DIALOG_DATA);
  protected readonly timeZone = this.groups[0]?.schedule.timeZone ?? 'UTC';
  protected readonly places = placesFor(signal(this.groups[0]?.branchId ?? ''), this.timeZone);
  protected readonly sending = changeSending();
  protected readonly form = new FormGroup({ roomId: requiredText(''), from: requiredText('') });
  readonly #body = toSignal(
    this.form.valueChanges.pipe(
      startWith(undefined),
      map(() => {
        const { roomId, from } = this.form.getRawValue();
        return roomId !== '' && isDay(from) ? { groups: versionsOf(this.groups), roomId, from } : undefined;
      }),
    ),
    { requireSync: true },
  );
  protected readonly plan = resource({
    params: () => this.#body(),
    loader: ({ params }) => this.#api.post('/groups/change-room/plan', params),
  });
  protected readonly shown = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly title = this.#words.count('groups.many.room-title', this.groups.length);
  protected readonly sessions = computed(() => this.#words.count('groups.many.room-sessions', this.shown()?.sessions ?? 0));
  protected readonly told = computed(() => {
    const { peopleTold = 0, peopleUnreached = 0 } = this.shown() ?? {};
    const unreached = peopleUnreached === 0 ? [] : [this.#words.count('sessions.plan.unreached', peopleUnreached)];
    return [this.#words.count('groups.plan.told', peopleTold), ...unreached].join(' ');
  });

  protected faultOf(thrown: unknown): string {
    return faultWords(this.#words, thrown);
  }
  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    const body = this.#body();
    if (body === undefined) return this.form.markAllAsTouched();
    await this.sending.send(() => this.#api.post('/groups/change-room', body));
  }
}
