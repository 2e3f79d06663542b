import { computed, inject, Injectable } from '@angular/core';
import { paged } from '../api/paged.ts';
import type { DueQuestionnaire } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';

/** The questionnaires of the series that are due: of everybody within reach, or of those of whom the reader is in charge. */
@Injectable()
export class DueStore {
  readonly whose = fromAddress<string | undefined>(undefined);
  readonly isMine = computed(() => this.whose() === 'mine');
  readonly #words = inject(Words);
  readonly list = paged<DueQuestionnaire>('/questionnaires/due', () => (this.isMine() ? { mine: true } : {}));
  readonly lines = computed(() =>
    this.list.items().map((one) => {
      const { displayName, memberCode, branchName, step, on, isDue } = one;
      const name = this.#words.of(one.name);
      return {
        ...{ key: `${one.memberId} ${one.code}`, memberId: one.memberId, displayName, code: one.code, isDue },
        about: [memberCode, branchName].join(' · '),
        what: `${name}, ${this.#stepWords(step)}`,
        when: this.#words.say(isDue ? 'questionnaires.member.due' : 'questionnaires.due.on', { date: this.#words.day(on, 'short-year') }),
        fill: this.#words.say('questionnaires.due.fill-of', { name, person: displayName }),
      };
    }),
  );

  #stepWords(day: number): string {
    return day === 0 ? this.#words.say('questionnaires.trend.admission') : this.#words.say('questionnaires.day', { day });
  }
}
