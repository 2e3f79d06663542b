import { describe, expect, it } from '@jest/globals';
import { inOtherScript, keysOfWords } from './keys-of-words.ts';

describe('the words of a text that are names in the other script', () => {
  it.each([
    { text: 'फिर प्रकाश मेरे साथ चला', names: ['Prakash'], then: ['प्रकाश'] },
    { text: 'मग प्रकाशने मला सोडले', names: ['Prakash'], then: ['प्रकाशने'] },
    { text: 'प्रकाश, प्रकाश और प्रकाश', names: ['Prakash'], then: ['प्रकाश'] },
    { text: 'मीरा मेरे घर आई', names: ['Meera Kulkarni'], then: ['मीरा'] },
    { text: 'Then PRAKASH walked', names: ['प्रकाश'], then: ['prakash'] },
    { text: 'Then prakash walked', names: ['Prakash'], then: [] },
    { text: 'फिर प्रकाश चला', names: ['प्रकाश'], then: [] },
    { text: 'मेरा साथी मेरे साथ चला', names: ['Meera', 'Prakash'], then: [] },
    { text: 'फिर प्रकाश चला', names: [], then: [] },
    { text: '...', names: ['Prakash'], then: [] },
  ])('$text with $names: $then', ({ text, names, then }) => expect(inOtherScript(keysOfWords(text), names)).toEqual(then));
});

describe('the keys of the words of a text', () => {
  it('are of each word once, and bounded', () => {
    expect([...keysOfWords('One one ONE two').keys()]).toEqual(['one', 'two']);
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const many = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))).join(' ');
    expect(keysOfWords(many).size).toBe(2000);
  });

  it('have those of a name without its ending beside its own', () => {
    const keys = keysOfWords('प्रकाशने').get('प्रकाशने') ?? [];
    expect(keys).toEqual(expect.arrayContaining(['प्रकाश', 'प्रकाशने', 'prakas']));
  });
});
