import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countries } from '@saath/domain/kernel';
import { maskEmail, maskPhone, readPhone } from './phone.ts';

const inIndia = (text: string): string | undefined => readPhone(text, 'IN');

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
  ])('written %s is the same', (text) => expect(inIndia(text)).toBe('+919822041234'));

  it.each([
    { text: '+977 984-1234567', then: '+9779841234567' },
    { text: '+44 20 7946 0958', then: '+442079460958' },
    { text: '0712 256 1234', then: '+917122561234' },
  ])('$text is $then', ({ text, then }) => expect(inIndia(text)).toBe(then));

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
  ])('written %j is not valid', (text) => expect(inIndia(text)).toBeUndefined());

  it('in E.164 is read unchanged', () => {
    const mobiles = fc.integer({ min: 0, max: 99_999_999 }).map((rest) => `+9198${String(rest).padStart(8, '0')}`);
    fc.assert(fc.property(mobiles, (phone) => inIndia(phone) === phone));
  });
});

describe('a phone of another country', () => {
  it.each([
    { text: '9841234567', country: 'NP', then: '+9779841234567' },
    { text: '01-4412345', country: 'NP', then: '+97714412345' },
    { text: '9779841234567', country: 'NP', then: '+9779841234567' },
    { text: '९८४१२३४५६७', country: 'NP', then: '+9779841234567' },
    { text: '00977 9841234567', country: 'NP', then: '+9779841234567' },
    { text: '9841234567', country: 'IN', then: '+919841234567' },
    { text: '01712-345678', country: 'BD', then: '+8801712345678' },
    { text: '071 234 5678', country: 'LK', then: '+94712345678' },
    { text: '020 7946 0958', country: 'GB', then: '+442079460958' },
    { text: '+91 98220 41234', country: 'NP', then: '+919822041234' },
    { text: '+977 984-1234567', country: 'GB', then: '+9779841234567' },
  ])('is $then when it is written $text in $country', ({ text, country, then }) => expect(readPhone(text, country)).toBe(then));

  it.each([
    { text: '9779841234567', country: 'IN' },
    { text: '441 2345', country: 'GB' },
    { text: '01712-345678', country: 'NP' },
    { text: '+977 12', country: 'IN' },
    { text: '12025550123', country: 'NP' },
  ])('is none when it is written $text in $country', ({ text, country }) => expect(readPhone(text, country)).toBeUndefined());

  it('can be read in every country that the domain knows', () =>
    expect(countries.filter((country) => readPhone('+91 98220 41234', country) !== '+919822041234')).toEqual([]));

  it('is not read in a country that does not exist', () => expect(() => readPhone('98220 41234', 'XX')).toThrow());
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
