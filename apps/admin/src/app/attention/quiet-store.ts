import { computed, inject, Injectable } from '@angular/core';
import { quietCountedTo, quietDays, usualQuietDays, type QuietDays } from '@saath/domain/care';
import { paged } from '../api/paged.ts';
import type { QuietMember, QuietMembers } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';

/** The members who have come to nothing for some days, in the branch of the address or in all. */
@Injectable()
export class QuietStore {
  readonly branch = fromAddress<string | undefined>(undefined);
  /** As the address has it; anything but an offered number is the one that the centre has set. */
  readonly asked = fromAddress<string | undefined>(undefined);
  readonly #words = inject(Words);
  readonly #chosen = computed((): QuietDays | undefined => quietDays.find((days) => String(days) === this.asked()));
  readonly list = paged<QuietMember>('/attention/quiet', () => ({ days: this.#chosen(), branchId: this.branch() }));
  readonly items = this.list.items;
  readonly #page = computed(() => (this.list.first.hasValue() ? (this.list.first.value() as QuietMembers) : undefined));
  readonly counted = computed(() => {
    const count = this.#page()?.count ?? 0;
    return count < quietCountedTo ? this.#words.count('attention.quiet.count', count) : this.#words.say('attention.quiet.many', { count });
  });
  readonly days = computed(() => this.#chosen() ?? this.#page()?.days ?? usualQuietDays);
  readonly choices = computed(() =>
    quietDays.map((days) => ({ value: String(days), label: this.#words.say('attention.quiet.days', { count: days }) })),
  );

  /** The facts about a person beside their name: since when, the last conversation, and their groups. */
  factsOf({ lastAttendedOn, lastContactOn, groups }: QuietMember): readonly string[] {
    const dated = (key: string, day: string | null): string =>
      day === null
        ? this.#words.say(`attention.quiet.no-${key}`)
        : this.#words.say(`attention.quiet.${key}`, { day: this.#words.day(day, 'short') });
    const places = groups.length === 0 ? this.#words.say('attention.quiet.no-group') : this.#words.list(groups.map(({ name }) => name));
    return [dated('session', lastAttendedOn), dated('contact', lastContactOn), places];
  }
}
