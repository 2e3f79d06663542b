import { copingSections, helplines, linesIn, type CopingLine } from '@saath/domain/coping-plans';
import type { Language } from '@saath/domain/kernel';
import { filled, plainDay } from '../platform/say.ts';
import { typeset } from '../platform/typeset.ts';
import { copingTemplate } from './coping-template.ts';
import { copingWords, type CopingWords } from './coping-words.ts';

export interface PrintedPlan {
  readonly language: Language;
  readonly lines: readonly CopingLine[];
  /** The last day on which it was gone over. */
  readonly on: string;
}

/** The texts of the page in the language of the plan. It names nobody but whom the person wrote down. */
export function copingPaperData({ language, lines, on }: PrintedPlan): object {
  const words = copingWords[language];
  return {
    ...{ language, title: words.title, anybody: words.anybody, helplines: helplines.join(' · ') },
    goneOver: filled(words.goneOver, { day: plainDay(on, language) }),
    sections: copingSections.flatMap((section) => {
      const own = linesIn(lines, section);
      return own.length === 0 ? [] : [{ name: words.sections[section], lines: own.map((line) => printed(line, words)) }];
    }),
  };
}

const printed = ({ text, sort, knownAs, number }: CopingLine, words: CopingWords) => ({
  before: sort === null ? '' : words.sorts[sort],
  text: knownAs === null ? text : `${text}, ${knownAs}`,
  after: number ?? '',
});

export const copingPaper = (plan: PrintedPlan, at: Date): Promise<Buffer> => typeset(copingTemplate, copingPaperData(plan), at);
