import { describe, expect, it } from '@jest/globals';
import { guessableWords } from './guessable-words.ts';

describe('the words that others would try first', () => {
  it.each(['saath', 'साथ', 'recovery', 'operator'])('contain %s for everybody', (word) => expect(guessableWords([])).toContain(word));

  it.each([
    { text: 'Meera Kulkarni', words: ['meera kulkarni', 'meerakulkarni', 'meera', 'kulkarni'] },
    { text: 'nayi-subah', words: ['nayi-subah', 'nayisubah', 'nayi', 'subah'] },
    { text: 'meera.k@nayisubah.example', words: ['meera.k@nayisubah.example', 'meera', 'nayisubah', 'example'] },
    { text: 'सविता', words: ['सविता', 'savita'] },
    { text: 'José', words: ['josé', 'jose'] },
    { text: '+919822012345', words: ['+919822012345', '919822012345'] },
  ])('are of $text: $words', ({ text, words }) => expect(guessableWords([text])).toEqual(expect.arrayContaining(words)));

  it('leave out initials, and name each word once', () => {
    const words = guessableWords(['K. Rao', 'Rao']);
    expect(words.filter((word) => word === 'rao')).toHaveLength(1);
    expect(words).not.toContain('k');
    expect(words).not.toContain('');
  });
});
