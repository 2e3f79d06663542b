import { inject, Injectable } from '@angular/core';
import { sobrietyEndReasons } from '@saath/domain/members';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Member, SobrietyEpisode } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { todayIn } from '../ui/zoned-time.ts';
import { Prompt, type PromptField } from '../ui/index.ts';

type OfMember = Pick<Member, 'id'>;

/** Begins, corrects and ends the counts of days in recovery. Each action opens a dialog, and resolves with whether something was saved. */
@Injectable({ providedIn: 'root' })
export class SobrietyActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  begin({ id }: OfMember): Promise<boolean> {
    return this.#prompt.ask({
      ...{ title: this.#say('begin'), fields: [this.#day('startedOn', 'first-day')], go: this.#words.say('common.save') },
      submit: ({ startedOn = '' }) => this.#api.post(`/members/${id}/sobriety-episodes`, { startedOn }),
    });
  }

  /** The first day was wrong: the count that was believed ends as a correction, and one from the right day begins. */
  correct({ id }: OfMember, episode: Pick<SobrietyEpisode, 'id' | 'startedOn'>): Promise<boolean> {
    return this.#prompt.ask({
      ...{ title: this.#say('correct-title'), text: this.#say('correct-text'), go: this.#words.say('common.save') },
      fields: [{ ...this.#day('startedOn', 'first-day'), value: episode.startedOn }],
      submit: ({ startedOn = '' }) => this.#api.post(`/members/${id}/sobriety-episodes/${episode.id}/correct`, { startedOn }),
    });
  }

  /** Ends a count with its reason, of which only a return to use is about the person. */
  end({ id }: OfMember, episode: Pick<SobrietyEpisode, 'id'>): Promise<boolean> {
    const options = sobrietyEndReasons.map((value) => ({ value, label: this.#say(`reason.${value}`) }));
    return this.#prompt.ask({
      ...{ title: this.#say('end'), text: this.#say('end-text'), go: this.#say('end-go') },
      fields: [{ name: 'reason', label: this.#say('why'), type: 'choice', options }, this.#day('on', 'last-day')],
      submit: ({ on = '', reason }) => this.#api.post(`/members/${id}/sobriety-episodes/${episode.id}/end`, { on, reason }),
    });
  }

  #day(name: string, label: string): PromptField {
    return { name, label: this.#say(label), type: 'day', value: todayIn(this.#session.timeZone()) };
  }
  #say(key: string): string {
    return this.#words.say(`members.episodes.${key}`);
  }
}
