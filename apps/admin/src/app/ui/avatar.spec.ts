import { describe, expect, it } from '@jest/globals';
import { initials } from './avatar.ts';

describe('the initials of', () => {
  it.each([
    { given: 'Meera Kulkarni', then: 'MK' },
    { given: 'Meera Anil Kulkarni', then: 'MA' },
    { given: 'Sagar', then: 'S' },
    { given: 'मीरा कुलकर्णी', then: 'मीकु' },
    { given: 'Meera कुलकर्णी', then: 'M' },
    { given: 'मीरा Kulkarni', then: 'मी' },
    { given: '  Élodie   Øster ', then: 'ÉØ' },
    { given: '', then: '' },
  ])('“$given” are “$then”', ({ given, then }) => expect(initials(given)).toBe(then));
});
