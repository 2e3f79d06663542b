import { inject, Injectable } from '@angular/core';
import { apiRoot } from '../api/api-root.ts';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { MilestoneItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { milestoneWords } from '../ui/milestone-words.ts';
import { Prompt } from '../ui/index.ts';
import { todayIn } from '../ui/zoned-time.ts';

/** A milestone with the person whose it is. */
export type Celebrated = Pick<MilestoneItem, 'memberId' | 'episodeId' | 'step' | 'unit' | 'count' | 'ways'>;

/** The acts on a milestone that somebody wants celebrated. */
@Injectable({ providedIn: 'root' })
export class CelebrationActions {
  readonly #api = inject(Api);
  readonly #prompt = inject(Prompt);
  readonly #session = inject(Session);
  readonly #words = inject(Words);

  /** Records that a milestone was celebrated, in one of the ways that the person agreed to. Answers whether it was done. */
  record(milestone: Celebrated): Promise<boolean> {
    const { memberId, episodeId, step, ways } = milestone;
    const say = (key: string, facts = {}): string => this.#words.say(`members.celebration.${key}`, facts);
    return this.#prompt.ask({
      title: say('title', { span: milestoneWords(this.#words, milestone) }),
      fields: [
        { name: 'on', label: say('on'), type: 'day', value: todayIn(this.#session.timeZone()) },
        {
          ...{ name: 'way', label: say('way-label'), type: 'choice', value: ways[0] ?? '' },
          options: ways.map((value) => ({ value, label: say(`way.${value}`) })),
        },
      ],
      go: say('go'),
      submit: (answers) => this.#api.post(`/members/${memberId}/sobriety-episodes/${episodeId}/celebrations`, { ...answers, step }),
    });
  }

  /** The address of the card of a milestone. */
  cardOf({ memberId, episodeId, step }: Pick<Celebrated, 'memberId' | 'episodeId' | 'step'>): string {
    return `${apiRoot}/members/${encodeURIComponent(memberId)}/sobriety-episodes/${encodeURIComponent(episodeId)}/card.pdf?step=${String(step)}`;
  }
}
