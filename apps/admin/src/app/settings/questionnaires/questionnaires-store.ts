import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Api, apiRoot, type BodyOf } from '../../api/api.ts';
import { itemsOf } from '../../api/items-of.ts';
import type { Page, Questionnaire } from '../../api/shapes.ts';

export type QuestionnaireGiven = BodyOf<'post', '/questionnaires'>;

/** The questionnaires of the product and of the centre. */
@Injectable()
export class QuestionnairesStore {
  readonly #api = inject(Api);
  readonly loaded = httpResource<Page<Questionnaire>>(() => `${apiRoot}/questionnaires?limit=200`);
  readonly all = computed(() => itemsOf(this.loaded));

  named(code: string): Questionnaire | undefined {
    return this.all().find((one) => one.code === code);
  }
  make(given: QuestionnaireGiven): Promise<unknown> {
    return this.#api.post('/questionnaires', given);
  }
  change({ code, revision }: Questionnaire, given: QuestionnaireGiven): Promise<unknown> {
    return this.#api.put(`/questionnaires/${code}`, given, revision);
  }
}
