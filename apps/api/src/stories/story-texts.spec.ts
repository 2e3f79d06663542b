import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Vault, VaultProblem } from '../platform/vault.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { openNote, openStory, sealNote, sealStory } from './story-texts.ts';

/** Sealing needs nothing of a transaction but its keys. */
const keysOnly = () => ({ vault: new Vault(randomBytes(32)) }) as unknown as CentreTransaction;
const tx = keysOnly();
const texts = { title: 'चाय की दुकान', text: 'One line.\n\nAnother 🙏', shownAs: 'K., 90 days' };

describe('the texts of a story as they are stored', () => {
  it('open to what was written', () => expect(openStory(tx, 's1', sealStory(tx, 's1', texts))).toEqual(texts));

  it('have no space at their ends, and keep their paragraphs', () => {
    const sealed = sealStory(tx, 's1', { title: '  A title ', text: '\n One.\n\n  Two. \n', shownAs: ' K. ' });
    expect(openStory(tx, 's1', sealed)).toEqual({ title: 'A title', text: 'One.\n\n  Two.', shownAs: 'K.' });
  });

  it('show no word of themselves, and are other bytes each time', () => {
    const [one, other] = [sealStory(tx, 's1', texts), sealStory(tx, 's1', texts)];
    expect(one.textCipher?.toString('utf8')).not.toContain('Another');
    expect(one.textCipher).not.toEqual(other.textCipher);
  });

  it('are empty once they are removed', () => {
    const removed = { titleCipher: null, textCipher: null, shownAsCipher: null };
    expect(openStory(tx, 's1', removed)).toEqual({ title: '', text: '', shownAs: '' });
  });

  const sealed = sealStory(tx, 's1', texts);
  it.each([
    { sentence: 'of another story', open: () => openStory(tx, 's2', sealed) },
    { sentence: 'of another centre', open: () => openStory(keysOnly(), 's1', sealed) },
    { sentence: 'in another column', open: () => openStory(tx, 's1', { ...sealed, titleCipher: sealed.textCipher }) },
    { sentence: 'as a note', open: () => openNote(tx, 's1', sealed.textCipher) },
  ])('do not open $sentence', ({ open }) => expect(open).toThrow(VaultProblem));
});

describe('the note of a story', () => {
  it.each([
    { note: 'Would these words do?', then: 'Would these words do?' },
    { note: '', then: null },
  ])('$note opens to $then', ({ note, then }) => expect(openNote(tx, 's1', sealNote(tx, 's1', note))).toBe(then));
});
