import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, isOneLine } from './clean-text.ts';

describe('a text at the door', () => {
  it.each([
    { why: 'a zero-width space behind an address', given: 'asha@example.org\u200b', then: 'asha@example.org' },
    { why: 'the marks around a copied phone number', given: '\u202a+91 98220 41234\u202c', then: '+91 98220 41234' },
    { why: 'isolates and direction marks', given: '\u2066Asha\u2069 \u200eRao\u200f', then: 'Asha Rao' },
    { why: 'a byte order mark', given: '\ufeffAsha', then: 'Asha' },
    { why: 'a soft hyphen and a word joiner', given: 'Kul\u00adkar\u2060ni', then: 'Kulkarni' },
    { why: 'tag characters', given: 'Asha\u{e0041}\u{e0042}', then: 'Asha' },
    { why: 'control characters', given: 'As\u0007ha\u001b\u009f', then: 'Asha' },
    { why: 'a joiner between Latin letters', given: 'As\u200dha\u200c', then: 'Asha' },
    { why: 'two forms of one letter', given: 'Jose\u0301', then: 'José' },
    { why: 'a letter that an invisible character separated from its accent', given: 'Jose\u200b\u0301', then: 'José' },
    { why: 'unusual spaces', given: '\u00a0Asha\u3000Rao\u2009\t', then: 'Asha Rao' },
    { why: 'the line breaks of every system', given: 'a\r\nb\rc\u2028d\u0085e', then: 'a\nb\nc\nd\ne' },
  ])('loses $why', ({ given, then }) => expect(cleanText(given)).toBe(then));

  it.each([
    { why: 'a zero-width space', given: '\u200b' },
    { why: 'joiners alone', given: '\u200d\u200c\u200d' },
    { why: 'a filler of Hangul', given: '\u3164\u115f\uffa0' },
    { why: 'an empty Braille cell', given: '\u2800' },
    { why: 'selectors of shapes', given: '\ufe0f\ufe0e' },
    { why: 'spaces and breaks', given: ' \u00a0\r\n\t' },
  ])('is empty when it is $why', ({ given }) => expect(cleanText(given)).toBe(''));

  it.each([
    { why: 'the eyelash of Marathi', text: 'दर्‍या' },
    { why: 'an open half form', text: 'क्‌ष' },
    { why: 'a half form at the end', text: 'क्‍' },
    { why: 'the ya-phala of Bengali', text: 'র‍্যাব' },
    { why: 'Urdu', text: 'کم‌تر' },
    { why: 'a family of emoji', text: '👨‍👩‍👧 ❤️' },
    { why: 'paragraphs', text: 'One.\n\nTwo.' },
  ])('stays as it is with $why', ({ text }) => expect(cleanText(text)).toBe(text));

  it('has one joiner where somebody typed several', () => expect(cleanText('दर्‍\u200d\u200bया')).toBe('दर्‍या'));

  it('is the same when it is cleaned again', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aर्‍यé ❤️👩\u200b\u200c\u200d\ufe0f\u0301\u202e\r\n\t')) });
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => cleanText(cleanText(given)) === cleanText(given)));
  });

  it.each([
    { text: 'Asha Rao', then: true },
    { text: 'Asha\nRao', then: false },
  ])('$text is on one line: $then', ({ text, then }) => expect(isOneLine(text)).toBe(then));
});
