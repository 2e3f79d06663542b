import { computed, inject, Injectable, signal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import type { OutsideMeetingKind } from '@saath/domain/outside-meetings';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import type { Language, OutsideMeeting } from '../api/shapes.ts';
import { optionalText, requiredText } from '../ui/fields.ts';
import { formSending } from '../ui/form-sending.ts';
import { Notice } from '../ui/notice.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The list of meetings outside, and the one that is written down or changed. */
@Injectable()
export class MeetingsStore {
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly text = signal('');
  readonly withArchived = signal(false);
  readonly list = paged<OutsideMeeting>('/outside-meetings', () => ({
    ...{ limit: 50, archived: String(this.withArchived()) },
    ...(this.text().trim() === '' ? {} : { q: this.text().trim() }),
  }));
  readonly sending = formSending();
  /** The meeting in the form: one of the list, null for a new one, undefined when the form is closed. */
  readonly edited = signal<OutsideMeeting | null | undefined>(undefined);
  readonly isNew = computed(() => this.edited() === null);
  readonly form = new FormGroup({
    name: requiredText(),
    kind: new FormControl<OutsideMeetingKind>('aa', { nonNullable: true }),
    isOpen: new FormControl(true, { nonNullable: true }),
    weekdays: new FormControl<readonly number[]>([], { nonNullable: true }),
    startsAt: optionalText(),
    place: optionalText(),
    town: optionalText(),
    wayThere: optionalText(),
    language: new FormControl<Language>('en', { nonNullable: true }),
    link: optionalText(),
    note: optionalText(),
  });

  open(meeting: OutsideMeeting | null): void {
    this.edited.set(meeting);
    this.sending.forget();
    this.form.reset();
    if (meeting === null) return;
    const { name, kind, isOpen, weekdays, startsAt, place, town, wayThere, language, link, note } = meeting;
    const texts = { startsAt, place, town, wayThere, link, note };
    const filled = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text ?? '']));
    this.form.patchValue({ name, kind, isOpen, weekdays, language, ...filled });
  }
  close(): void {
    this.edited.set(undefined);
  }

  async save(): Promise<void> {
    const { startsAt, place, town, wayThere, link, note, weekdays, ...rest } = this.form.getRawValue();
    const texts = { place: orNull(place), town: orNull(town), wayThere: orNull(wayThere), link: orNull(link), note: orNull(note) };
    const meeting = this.edited();
    const body = { ...rest, ...texts, weekdays: [...weekdays], startsAt: orNull(startsAt), isArchived: meeting?.isArchived ?? false };
    const isDone = await this.sending.send(this.form, () =>
      meeting == null
        ? this.#api.post('/outside-meetings', body)
        : this.#api.patch(`/outside-meetings/${meeting.id}`, body, meeting.version),
    );
    if (isDone) this.#saved();
  }

  /** Offers a meeting no longer, or again. */
  async archive({ id, version, source: _source, isArchived, ...meeting }: OutsideMeeting): Promise<void> {
    const body = { ...meeting, weekdays: [...meeting.weekdays], isArchived: !isArchived };
    if (await this.sending.send(new FormGroup({}), () => this.#api.patch(`/outside-meetings/${id}`, body, version))) this.#saved();
    else this.list.first.reload();
  }

  #saved(): void {
    this.close();
    this.#notice.say('outside-meetings.saved');
    this.list.first.reload();
  }
}
