import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { sessionMinutes } from '@saath/domain/groups';
import { map, startWith } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { Group } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { DayField } from '../../ui/day/day-field.ts';
import { TimeField } from '../../ui/day/time-field.ts';
import { numberWithin, optionalText, requiredText } from '../../ui/fields.ts';
import { instantAt, isDay } from '../../ui/zoned-time.ts';
import { ChangeActions } from './change-actions.ts';
import { changeSending } from './change-sending.ts';
import { considered } from './considered.ts';
import { PlaceFields } from './place-fields.ts';
import { placesFor } from './places.ts';
import { PlanNote } from './plan-note.ts';
import { NumberField } from '../../ui/number-field.ts';

/** Adds a session to a group, outside its schedule. */
@Component({
  selector: 'saath-add-session-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NumberField, ChangeActions, DayField, PlaceFields, PlanNote, ReactiveFormsModule, TimeField, TranslocoPipe],
  styleUrl: '../../ui/dialog.css',
  templateUrl: './add-session-dialog.html',
})
export class AddSessionDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  protected readonly group = inject<Group>(MAT_DIALOG_DATA);
  protected readonly sending = changeSending();
  protected readonly minutes = sessionMinutes;
  protected readonly form = new FormGroup({
    day: requiredText(''),
    time: requiredText(this.group.schedule.startsAt),
    minutes: numberWithin(this.group.schedule.minutes, sessionMinutes),
    branchId: requiredText(this.group.branchId),
    roomId: optionalText(this.group.roomId ?? ''),
  });
  readonly #choice = toSignal(
    this.form.valueChanges.pipe(
      startWith(undefined),
      map(() => ({ ...this.form.getRawValue(), isValid: this.form.controls.minutes.valid })),
    ),
    { requireSync: true },
  );
  protected readonly places = placesFor(
    computed(() => this.#choice().branchId),
    this.group.schedule.timeZone,
  );
  readonly #body = computed(() => {
    const { day, time, minutes, branchId, roomId, isValid } = this.#choice();
    if (!isDay(day) || !/^\d{2}:\d{2}$/.test(time) || !isValid) return undefined;
    const startsAt = instantAt(`${day}T${time}`, this.places.timeZone());
    const isElsewhere = branchId !== this.group.branchId;
    const isOtherRoom = isElsewhere || roomId !== (this.group.roomId ?? '');
    return {
      ...{ startsAt, minutes },
      ...(isElsewhere ? { branchId } : {}),
      ...(isOtherRoom ? { roomId: roomId === '' ? null : roomId } : {}),
    };
  });
  protected readonly plan = considered(`/groups/${this.group.id}/sessions/plan`, this.#body);

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const body = this.#body();
    if (body === undefined) {
      this.form.markAllAsTouched();
      return this.sending.fault.set(this.#words.say('sessions.move.missing'));
    }
    const { id, version } = this.group;
    await this.sending.send(() => this.#api.post(`/groups/${id}/sessions`, body, version));
  }
}
