import { describe, expect, it } from '@jest/globals';
import { processorTimeOf } from '../testing/processor-time.ts';
import { hashPassword } from './password.ts';
import { guessable } from './password-guess.ts';

const meera = ['Meera Kulkarni', 'meera@nayisubah.example', '+919822012345', 'Nayi Subah', 'nayi-subah', 'Kothrud', 'सविता'];

describe('a password that others would guess early', () => {
  it.each([
    ...['1234567890', '0987654321', '12345678901', '१२३४५६७८९०', '１２３４５６７８９０', 'qwertyuiop', 'asdfghjkl;', '1q2w3e4r5t'],
    ...[
      'Password123',
      'P@ssw0rd123',
      'passwordpassword',
      'Passw0rd!!',
      'iloveyou123',
      'Welcome@123',
      'letmein123',
      'changeme123',
      '9822012345',
    ],
    ...['aaaaaaaaaa', 'abcabcabcabc', 'abcdefghij', '123123123123', '01/01/1990', 'krishna123', 'साथसाथसाथसाथ'],
  ])('is %s, for everybody', (password) => expect(guessable(password, [])).toBe('common'));

  it.each([
    'saathsaath',
    'Saath@2026',
    'saath12345',
    'htaashtaas',
    '$aath$aath',
    'recovery2026',
    'saath-demo-2026',
    'India@1234',
    'Operator@123',
  ])('is %s, with a word of the product', (password) => expect(guessable(password, [])).toBe('personal'));

  it.each([
    'MeeraKulkarni',
    'Meera@12345',
    'kulkarni1990',
    'NayiSubah2026',
    'Nayi-Subah!1',
    'kothrud2026',
    'savita1234',
    'Nayi Subah Kothrud',
    'meera & subah 2026',
  ])('is %s, with a word of the person or the centre', (password) => expect(guessable(password, meera)).toBe('personal'));

  it.each([
    'a good long password',
    'correct horse battery',
    'four calm words',
    'another good password',
    '9x!kQ2m#Tz',
    'चार शांत शब्द यहाँ',
    'meera likes calm rivers',
  ])('is not %s', (password) => expect(guessable(password, meera)).toBeUndefined());

  it.each(['Meera Kulkarni 7 rivers', 'mango-Kothrud-tamarind'])('may name a word among others: %s', (password) =>
    expect(guessable(password, meera)).toBeUndefined(),
  );

  it.each(['p@$$w0rd'.repeat(25), '4@8({[<3609!1|0$5+7%2'.repeat(9), 'a@4('.repeat(50), 'abcdefgh1234567 '.repeat(12)])(
    'is estimated with the work of ten hashes at most, whatever is sent: %s',
    async (password) => {
      guessable('a first one, which reads the list', meera);
      const least = { estimate: Infinity, hash: Infinity };
      // In turns, so that both have the same machine.
      for (let turn = 0; turn < 5; turn += 1) {
        least.estimate = Math.min(least.estimate, await processorTimeOf(() => Promise.resolve(guessable(password, meera))));
        least.hash = Math.min(least.hash, await processorTimeOf(() => hashPassword(password)));
      }
      expect(least.estimate).toBeLessThan(10 * least.hash);
    },
  );
});
