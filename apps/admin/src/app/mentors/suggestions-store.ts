import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { Api, apiRoot } from '../api/api.ts';
import type { MentorSuggestions, SuggestedMentor } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { fromAddress } from '../ui/from-address.ts';
import { Notice } from '../ui/notice.ts';
import { sending } from '../ui/sending.ts';
import { fitWords, mentorReasonWords } from './mentor-words.ts';

/** The mentors for one person: those who can take them, and the others with every reason. */
@Injectable()
export class SuggestionsStore {
  readonly memberId = fromAddress('');
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);
  readonly found = httpResource<MentorSuggestions>(() =>
    this.memberId() === '' ? undefined : `${apiRoot}/members/${this.memberId()}/mentor-suggestions`,
  );
  readonly sending = sending();
  readonly person = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  readonly suggested = computed(() =>
    (this.person()?.suggested ?? []).map((mentor) => ({ mentor, facts: fitWords(this.#words, mentor, this.person()?.language ?? 'en') })),
  );
  readonly notNow = computed(() =>
    (this.person()?.notNow ?? []).map((mentor) => ({
      mentor,
      reasons: mentor.reasons.map((reason) => mentorReasonWords(this.#words, reason)),
    })),
  );

  /** Answers whether they are paired. A refusal is shown, and the reasons are read again, because they have changed. */
  async pair(mentor: SuggestedMentor): Promise<boolean> {
    const person = this.person();
    if (person === undefined) return false;
    const { memberId, displayName: name } = person;
    const isPaired = await this.sending.send(() => this.#api.post('/mentorships', { mentorId: mentor.mentorId, memberId }));
    if (isPaired) this.#notice.say('mentors.paired', { mentor: mentor.displayName, name });
    else this.found.reload();
    return isPaired;
  }
}
