import { describe, expect, it } from '@jest/globals';
import { saysAWord, saysSomething } from './says-something.ts';

describe('a reason that says something', () => {
  it.each([
    'hospital form',
    'A letter has to be written',
    'call home',
    'Ration card: name needed.',
    'अस्पताल का पत्र',
    'पत्र लिखना है',
    'कॉल करना है',
    'रुग्णालयाचे पत्र',
    'மருத்துவமனை கடிதம்',
    'ہسپتال کا خط',
    'письмо из больницы',
    '医院需要姓名',
  ])('is: %s', (text) => expect(saysSomething(text)).toBe(true));

  it.each([
    '',
    '...',
    '. . . . . .',
    '!?!?!?',
    '---',
    'aaaaaaaaaa',
    'aaaa aaaa',
    'aaa bbb ccc',
    'xx yy',
    'no no no no',
    'asdf asdf asdf',
    'ok',
    'letter',
    '12345 67890',
    '2026-11-24 10:30',
    'a b c',
    'कककक कककक',
    'हाँ हाँ हाँ',
    '人人人人',
    '🙂 🙂 🙂',
    '\u{301}\u{301}\u{301}\u{301}',
  ])('is not: %s', (text) => expect(saysSomething(text)).toBe(false));
});

describe('a reason of a decision', () => {
  it.each(['Flood', 'ok', 'बाढ़', 'पूर', 'मी', '雨', '2 chairs', 'Tara asked'])('has a word: %s', (text) =>
    expect(saysAWord(text)).toBe(true),
  );
  it.each(['', ' ', '...', '-', '?', 'x', '12', '2026-11-24', '🙂', '\u{301}', 'a b'])('has none: %j', (text) =>
    expect(saysAWord(text)).toBe(false),
  );
});
