import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../api/api.ts';
import { Notice } from '../ui/notice.ts';

/** Begins a questionnaire with a person, or goes on with what was begun, and opens its page. */
@Injectable({ providedIn: 'root' })
export class BeginActions {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #notice = inject(Notice);

  async begin(memberId: string, code: string): Promise<void> {
    try {
      const { id } = await this.#api.post(`/members/${memberId}/questionnaire-answers`, { code });
      await this.#router.navigate(['/questionnaires/answers', id]);
    } catch (fault) {
      this.#notice.refused(fault);
    }
  }
}
