import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { paged } from '../api/paged.ts';
import type { Mentor, MentorContact, Mentorship, Page, Supervision } from '../api/shapes.ts';
import { fromAddress } from '../ui/from-address.ts';
import { sending } from '../ui/sending.ts';

/** One mentor: profile, people, contacts and supervisions. */
@Injectable()
export class MentorStore {
  readonly #api = inject(Api);
  readonly id = fromAddress('');
  readonly found = httpResource<Mentor>(() => (this.id() === '' ? undefined : `${apiRoot}/mentors/${this.id()}`));
  readonly mentor = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly people = httpResource<Page<Mentorship>>(() =>
    this.id() === '' ? undefined : { url: `${apiRoot}/mentees`, params: { mentorId: this.id(), limit: 50 } },
  );
  readonly mentorships = computed(() => itemsOf(this.people));
  readonly contacts = paged<MentorContact>('/mentor-contacts', () => (this.id() === '' ? undefined : { mentorId: this.id(), limit: 20 }));
  readonly supervisions = paged<Supervision>(
    () => `/mentors/${this.id()}/supervisions`,
    () => (this.id() === '' ? undefined : { limit: 10 }),
  );
  readonly sending = sending();

  /** Reads everything again after an act that was done. */
  async after(act: Promise<boolean>): Promise<void> {
    if (!(await act)) return;
    for (const part of [this.found, this.people, this.contacts.first, this.supervisions.first]) part.reload();
  }

  async pause(paused: boolean): Promise<void> {
    const mentor = this.mentor();
    if (mentor === undefined) return;
    await this.after(this.sending.send(() => this.#api.patch(`/mentors/${mentor.id}`, { paused }, mentor.version)));
  }
}
