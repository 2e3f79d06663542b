import type { Language } from '@saath/domain/kernel';
import type { Milestone } from '@saath/domain/milestones';
import { filled, plainDay } from '../platform/say.ts';
import { typeset } from '../platform/typeset.ts';
import { cardTemplate } from './card-template.ts';
import { cardWords } from './card-words.ts';

export interface PrintedCard {
  /** The alias. */
  readonly name: string;
  readonly language: Language;
  readonly milestone: Pick<Milestone, 'unit' | 'count' | 'on'>;
}

/** The texts of a card in the language of the member: how long, for whom, and since it was reached. */
export function cardData({ name, language, milestone: { unit, count, on } }: PrintedCard): object {
  const { title, before, after, one, many } = cardWords[language];
  const span = filled((count === 1 ? one : many)[unit], { n: String(count) });
  return { language, title, before, after, name, span, day: plainDay(on.toString(), language) };
}

export const milestoneCard = ({ at, ...card }: PrintedCard & { readonly at: Date }): Promise<Buffer> =>
  typeset(cardTemplate, cardData(card), at);
