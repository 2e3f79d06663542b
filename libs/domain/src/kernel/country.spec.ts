import { describe, expect, it } from '@jest/globals';
import { countries, defaultCountry, isCountry } from './country.ts';

describe('a country', () => {
  it.each(['IN', 'NP', 'BD', 'LK', 'GB', 'US', defaultCountry])('may be %s', (text) => expect(isCountry(text)).toBe(true));
  it.each(['', 'in', 'IND', 'India', 'XX', 'ZZ', 'AQ', 'IN NP', ' '])('may not be %j', (text) => expect(isCountry(text)).toBe(false));
  it('is listed once, with every country that has telephone numbers', () => {
    expect(new Set(countries).size).toBe(countries.length);
    expect(countries).toHaveLength(242);
  });
});
