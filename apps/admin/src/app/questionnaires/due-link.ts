import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { apiRoot } from '../api/api.ts';
import type { DueQuestionnaires } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';

/** The API counts no further. */
const countedTo = 1000;

/** The way to the questionnaires that are due, with their number once it is known. */
@Component({
  selector: 'saath-due-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `<a class="saath-back" routerLink="/questionnaires/due">{{ text() }}</a>`,
})
export class DueLink {
  readonly #words = inject(Words);
  readonly #found = httpResource<DueQuestionnaires>(() => `${apiRoot}/questionnaires/due?limit=1`);
  protected readonly text = computed(() => {
    const count = this.#found.hasValue() ? this.#found.value().count : 0;
    if (count === 0) return this.#words.say('follow-ups.questionnaires');
    return this.#words.say('follow-ups.questionnairesDue', { count: count < countedTo ? String(count) : `${String(countedTo)}+` });
  });
}
