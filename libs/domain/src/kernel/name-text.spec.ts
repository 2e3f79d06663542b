import { describe, expect, it } from '@jest/globals';
import { containsLink, nameText } from './name-text.ts';

describe('a name', () => {
  it.each([
    'Asha https://evil.example/x',
    'http://1.2.3.4',
    'HTTPS://EVIL.EXAMPLE',
    'see www.evil.example',
    'evil.example/win',
    'your prize: free-money.xyz',
    'bit.ly',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'evil。com',
    'evil．com',
    'ｅｖｉｌ.com',
    '203.0.113.7',
    'free.zip',
    'free-prize.ai',
    'win@evil.tk',
  ])('%s contains a link', (name) => expect(containsLink(name)).toBe(true));

  it.each([
    'Asha Rao',
    'Dr.Meera Kulkarni',
    'A.B. Patil',
    'Md.Imran',
    'St. John of God',
    'Sadar (ground floor)',
    'Men/Women 18:00',
    'Patil & Co.',
    'डॉ.मीरा',
    'No. 5',
    'Block 12.3.1',
    'Sharma. In Pune',
    'U.S. Rao',
  ])('%s contains none', (name) => expect(containsLink(name)).toBe(false));

  it.each(['.', '-', '…', '?', '()', '😀', '   '])('%s is none', (name) => expect(nameText(name)).toBe(''));

  it.each([
    ['Asha  Rao', 'Asha Rao'],
    ['आशा', 'आशा'],
    ['2', '2'],
    ['#3', '#3'],
  ])('%s is read as %s', (name, read) => expect(nameText(name)).toBe(read));

  // A search whose time grows with the square of the length would not end before the runner gives up.
  it('of any length is looked through at once', () => {
    for (const letters of ['x', 'x.', '1', 'क', '-']) expect(containsLink(letters.repeat(2_000_000))).toBe(false);
  });
});
