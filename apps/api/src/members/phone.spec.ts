import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskEmail, maskPhone, normalisePhone } from './phone.ts';

describe('a phone', () => {
  it.each([
    '9822041234',
    '98220 41234',
    '098220-41234',
    '+91 98220 41234',
    '+91-98220-41234',
    '(+91) 98220 41234',
    '0091 9822041234',
    '91 98220 41234',
    '९८२२०४१२३४',
  ])('written %s is the same', (text) => expect(normalisePhone(text)).toBe('+919822041234'));

  it.each([
    { text: '+977 984-1234567', then: '+9779841234567' },
    { text: '+44 20 7946 0958', then: '+442079460958' },
    { text: '0712 256 1234', then: '+917122561234' },
  ])('$text is $then', ({ text, then }) => expect(normalisePhone(text)).toBe(then));

  it.each([
    '',
    '12',
    '98220',
    '982204123456789',
    'Sagar',
    'call 98220 41234',
    '+999 98220 41234',
    '0000000000',
    '98220 41234 / 98220 55555',
  ])('written %j is not valid', (text) => expect(normalisePhone(text)).toBeUndefined());

  it('in E.164 is read unchanged', () => {
    const mobiles = fc.integer({ min: 0, max: 99_999_999 }).map((rest) => `+9198${String(rest).padStart(8, '0')}`);
    fc.assert(fc.property(mobiles, (phone) => normalisePhone(phone) === phone));
  });
});

describe('a masked contact', () => {
  it.each([
    { phone: '+919822041234', then: '+91 •••••• 1234' },
    { phone: '+9779841234567', then: '+977 •••••• 4567' },
    { phone: '+12025550123', then: '+1 •••••• 0123' },
  ])('of a phone is $then: the country and the last four', ({ phone, then }) => expect(maskPhone(phone)).toBe(then));

  it.each([
    { email: 'sagar.private@example.org', then: 's•••@example.org' },
    { email: 's@example.org', then: 's•••@example.org' },
    { email: '"at@home"@example.org', then: '"•••@example.org' },
    { email: '😀smile@example.org', then: '😀•••@example.org' },
  ])('of $email is $then', ({ email, then }) => expect(maskEmail(email)).toBe(then));
});
