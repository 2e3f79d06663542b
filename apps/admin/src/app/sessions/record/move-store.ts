import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Temporal } from '@saath/domain/kernel';
import { map, startWith } from 'rxjs';
import { Api } from '../../api/api.ts';
import { Words } from '../../i18n/words.ts';
import { optionalText, requiredText } from '../../ui/fields.ts';
import { dayIn, timeIn } from '../../ui/zoned-time.ts';
import { whenWords } from '../when-words.ts';
import { changeSending } from './change-sending.ts';
import { considered } from './considered.ts';
import { moveOf } from './move-of.ts';
import type { MoveRequest } from './move-request.ts';
import { placesFor } from './places.ts';

/** The move of one session to another day, time, branch or room: its plan, and the writing of it. */
@Injectable()
export class MoveStore {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly session = inject<MoveRequest>(MAT_DIALOG_DATA);
  readonly sending = changeSending();
  readonly form = new FormGroup({
    day: requiredText(this.session.wanted?.slice(0, 10) ?? dayIn(this.session.startsAt, this.session.timeZone)),
    time: requiredText(this.session.wanted?.slice(11) ?? timeIn(this.session.startsAt, this.session.timeZone)),
    branchId: requiredText(this.session.branchId),
    roomId: optionalText(this.session.wantedRoomId ?? this.session.roomId ?? ''),
  });
  readonly #choice = toSignal(
    this.form.valueChanges.pipe(
      startWith(undefined),
      map(() => this.form.getRawValue()),
    ),
    { requireSync: true },
  );
  readonly places = placesFor(
    computed(() => this.#choice().branchId),
    this.session.timeZone,
  );
  readonly #moved = computed(() => moveOf(this.session, this.#choice(), this.places.timeZone(), Temporal.Now.instant()));
  readonly #body = computed(() => {
    const moved = this.#moved();
    return 'move' in moved ? moved.move : undefined;
  });
  readonly plan = considered(`/sessions/${this.session.id}/move/plan`, this.#body);
  readonly when = computed(() => whenWords(this.#words, this.session.startsAt, this.session.timeZone));
  readonly act = computed(() => {
    const told = this.plan.hasValue() ? this.plan.value().peopleTold : 0;
    return told === 0 ? this.#words.say('sessions.move.actNobody') : this.#words.count('sessions.move.act', told);
  });

  async move(reason: string): Promise<void> {
    const moved = this.#moved();
    if ('fault' in moved) return this.sending.fault.set(this.#words.say(`sessions.move.${moved.fault}`));
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    const { id, version } = this.session;
    await this.sending.send(() => this.#api.post(`/sessions/${id}/move`, { ...moved.move, ...why }, version));
  }
}
