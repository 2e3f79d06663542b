import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { ContactOutcome, ContactType } from '@saath/domain/mentors';
import { Temporal } from '@saath/domain/kernel';
import { apiRoot } from '../api/api.ts';
import { itemsOf } from '../api/items-of.ts';
import { Session } from '../api/session.ts';
import type { Mentorship, OwnMentoring, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { mentorshipSubject } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Notice } from '../ui/notice.ts';
import { daysBetween, isoOf, todayIn } from '../ui/zoned-time.ts';

/** The people of a mentor, and a contact that is logged in three taps: kind, how it went, minutes. */
@Injectable()
export class MenteesStore {
  readonly #queue = inject(CommandQueue);
  readonly #notice = inject(Notice);
  readonly #session = inject(Session);
  readonly #words = inject(Words);
  readonly found = httpResource<Page<Mentorship>>(() => `${apiRoot}/mentees?limit=50`);
  readonly people = computed(() => itemsOf(this.found));
  readonly #own = httpResource<OwnMentoring>(() => `${apiRoot}/mentor-profile`);
  readonly own = computed(() => (this.#own.hasValue() ? this.#own.value() : undefined));
  readonly #chosenId = signal<string | undefined>(undefined);
  /** The person with whom a contact is logged: the first of the list until another one is chosen. */
  readonly chosen = computed(() => this.people().find(({ id }) => id === this.#chosenId()) ?? this.people()[0]);
  readonly type = signal<ContactType>('call');
  readonly outcome = signal<ContactOutcome | undefined>(undefined);

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe((rows) => {
      if (rows.some(({ command }) => command.type === 'log-contact')) this.found.reload();
    });
  }

  choose(person: Mentorship): void {
    this.#chosenId.set(person.id);
    this.outcome.set(undefined);
  }

  /**
   * The third tap: logs the contact on this device, and sends it at once or when there is a network. The outcome is taken with it, so that
   * another tap logs nothing while it is being sent.
   */
  async log(minutes: number): Promise<void> {
    const [person, outcome] = [this.chosen(), this.outcome()];
    if (person === undefined || outcome === undefined) return;
    const contact = { contactType: this.type(), outcome, minutes, at: isoOf(Temporal.Now.instant()) };
    this.outcome.set(undefined);
    this.type.set('call');
    const { name } = await this.#queue.submit({ type: 'log-contact', mentorshipId: person.id, ...contact });
    if (name === 'refused') return this.#notice.warn('mentors.own.not-logged');
    this.#notice.say(name === 'sent' ? 'mentors.own.logged' : 'offline.stored');
  }

  /** Whether a contact with this person waits on the device. */
  waits({ id }: Mentorship): boolean {
    return this.#queue.has(mentorshipSubject(id));
  }

  /** The next contact in words: what, and at which time. */
  nextOf({ nextType, nextAt }: Mentorship): string {
    const what = this.#words.say(`mentors.own.next.${nextType ?? 'open'}`);
    return nextAt === null ? what : this.#words.say('mentors.own.next-at', { what, time: nextAt });
  }

  /** The day of the next contact, seen from today. */
  dueOf({ nextOn }: Mentorship): { readonly tone: 'caution' | 'info' | 'neutral'; readonly text: string } | undefined {
    if (nextOn === null) return undefined;
    const days = daysBetween(todayIn(this.#session.timeZone()), nextOn);
    if (days < 0) return { tone: 'caution', text: this.#words.count('mentors.own.due-overdue', -days) };
    if (days === 0) return { tone: 'info', text: this.#words.say('follow-ups.today') };
    return { tone: 'neutral', text: days === 1 ? this.#words.say('follow-ups.tomorrow') : this.#words.day(nextOn, 'short') };
  }
}
