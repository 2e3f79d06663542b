import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openText, sealText } from '../tenancy/sealed-text.ts';
import type { StoryRow } from './story.row.ts';

/** The texts of a story, as its writer and its reviewer wrote them. */
export interface StoryTexts {
  readonly title: string;
  readonly text: string;
  readonly shownAs: string;
}
export type StoryCiphers = Pick<StoryRow, 'titleCipher' | 'textCipher' | 'shownAsCipher'>;

const place = (column: string, id: string) => ({ table: 'stories', column, id });

export const sealStory = (tx: CentreTransaction, id: string, { title, text, shownAs }: StoryTexts): StoryCiphers => ({
  titleCipher: sealText(tx, title.trim(), place('title', id)),
  textCipher: sealText(tx, text.trim(), place('text', id)),
  shownAsCipher: sealText(tx, shownAs.trim(), place('shown_as', id)),
});
export const sealNote = (tx: CentreTransaction, id: string, note: string): Buffer | null => sealText(tx, note, place('note', id));

/** Empty texts of a story that is withdrawn. */
export const openStory = (tx: CentreTransaction, id: string, { titleCipher, textCipher, shownAsCipher }: StoryCiphers): StoryTexts => ({
  title: openText(tx, titleCipher, '', place('title', id)) ?? '',
  text: openText(tx, textCipher, '', place('text', id)) ?? '',
  shownAs: openText(tx, shownAsCipher, '', place('shown_as', id)) ?? '',
});
export const openNote = (tx: CentreTransaction, id: string, cipher: Buffer | null): string | null =>
  openText(tx, cipher, null, place('note', id));
