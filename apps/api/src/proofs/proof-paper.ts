import { renderSVG } from 'uqr';
import { typeset } from '../platform/typeset.ts';
import { summaryOf, type ProofContent } from './proof-content.ts';
import { proofTemplate } from './proof-template.ts';
import { paperWords } from './proof-words.ts';
import { durationText, filled, longDay, plainDay } from '../platform/say.ts';

/** How the paper is checked. */
export interface CheckOfPaper {
  readonly code: string;
  /** The page on which the code is typed, as people write it. */
  readonly checkedAt: string;
  /** The address in the square. */
  readonly link: string;
}

/** The texts of the paper in its language. The times of day are those of the clock of the place, 24 hours. */
export function paperData(content: ProofContent, { code, checkedAt, link }: CheckOfPaper): object {
  const { language, name, centre, place, signedBy, issuedOn, presences } = content;
  const words = paperWords[language];
  const { first, last, dates, minutes } = summaryOf(content);
  const total = durationText(minutes, language);
  const issued = plainDay(issuedOn, language);
  return {
    ...{ language, name, code, checkedAt, title: words.title, confirm: words.confirm, check: words.check, byHand: words.byHand },
    ...{ page: words.page, centre: centre ?? '', placeAndDay: [place, issued].filter((part) => part !== null).join(', ') },
    summary: [
      [words.period, filled(words.span, { from: plainDay(first.toString(), language), to: plainDay(last.toString(), language) })],
      [words.dates, String(dates)],
      [words.total, total],
    ],
    columns: [words.date, words.present, words.duration],
    lines: presences.map(({ on, from, until, minutes: stayed }) => [
      longDay(on, language),
      filled(words.times, { from, to: until }),
      durationText(stayed, language),
    ]),
    total: [dates === 1 ? words.countOne : filled(words.count, { n: String(dates) }), total],
    signatures: [
      [signedBy, centre === null ? '' : filled(words.signedFor, { centre })],
      [issued, words.stamp],
    ],
    square: renderSVG(link, { border: 0 }),
    squareSays: words.square,
  };
}

export const proofPaper = (content: ProofContent, check: CheckOfPaper, issuedAt: Date): Promise<Buffer> =>
  typeset(proofTemplate, paperData(content, check), issuedAt);
