import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idOf, Temporal } from '../kernel/index.ts';
import type { CentreId } from '../kernel/index.ts';
import { amendCentre, isSlug, planCentre } from './plan-centre.ts';
import type { PlanCentre } from './plan-centre.ts';

const aPlan = (changes: Partial<PlanCentre> = {}): PlanCentre => ({
  id: idOf<CentreId>('centre-1'),
  name: 'Nagpur centre',
  slug: 'nagpur-centre',
  timeZone: 'Asia/Kolkata',
  languages: ['mr', 'hi'],
  ...changes,
});
const aCentre = () => {
  const planned = planCentre(aPlan());
  if (!planned.ok) throw new Error(planned.problem.code);
  return planned.value;
};

describe('planning a centre', () => {
  it('starts it active, quiet from nine in the evening until ten in the morning', () => {
    const { quietFrom, quietUntil, ...centre } = aCentre();
    expect(centre).toEqual({ ...aPlan(), country: 'IN', helpline: null, state: 'active' });
    expect([quietFrom.toString(), quietUntil.toString()]).toEqual(['21:00:00', '10:00:00']);
  });

  it('trims the name and keeps a language once', () =>
    expect(planCentre(aPlan({ name: ' Sadar ', languages: ['hi', 'en', 'hi'] }))).toMatchObject({
      ok: true,
      value: { name: 'Sadar', languages: ['hi', 'en'] },
    }));

  it.each([
    { given: aPlan({ name: '  ' }), then: 'centres/name-missing' },
    { given: aPlan({ slug: 'Nagpur' }), then: 'centres/slug-invalid' },
    { given: aPlan({ timeZone: 'Asia/Nagpur' }), then: 'centres/time-zone-unknown' },
    { given: aPlan({ country: 'XX' }), then: 'centres/country-unknown' },
    { given: aPlan({ languages: [] }), then: 'centres/languages-missing' },
    {
      given: aPlan({ quietFrom: Temporal.PlainTime.from('10:00'), quietUntil: Temporal.PlainTime.from('10:00') }),
      then: 'centres/quiet-hours-empty',
    },
  ])('refuses with $then', ({ given, then }) => expect(planCentre(given)).toMatchObject({ ok: false, problem: { code: then } }));
});

describe('a slug', () => {
  it.each(['abc', 'nagpur-centre', 'centre-2', 'a'.repeat(40)])('may be %s', (text) => expect(isSlug(text)).toBe(true));
  it.each(['ab', 'a'.repeat(41), 'Nagpur', '2nd-centre', '-abc', 'abc-', 'a--b', 'नागपुर', 'a b', 'a_b', ''])('may not be %j', (text) =>
    expect(isSlug(text)).toBe(false),
  );
  it('stands in an address unescaped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 12 }), (text) =>
        expect(!isSlug(text) || encodeURIComponent(text) === text).toBe(true),
      ),
    );
  });
});

describe('a number for help', () => {
  it.each(['112', '14446', '1800 123 4567', '+91 712 255-1234', '(0712) 2551234', '104 / 14416', '१४४४६'])('may be %s', (text) =>
    expect(amendCentre(aCentre(), { helpline: text })).toMatchObject({ ok: true, value: { helpline: text } }),
  );
  it.each(['11', 'call us', 'https://help.example', '1800-HELP', '14446 (Asha)', '/ 14446'])('may not be %j', (text) =>
    expect(amendCentre(aCentre(), { helpline: text })).toMatchObject({ ok: false, problem: { code: 'centres/helpline-invalid' } }),
  );
});

describe('amending a centre', () => {
  it('changes what is given and nothing else', () =>
    expect(amendCentre(aCentre(), { name: 'Vidarbha centre', helpline: '0712 000000' })).toEqual({
      ok: true,
      value: { ...aCentre(), name: 'Vidarbha centre', helpline: '0712 000000' },
    }));
  it('takes a helpline away', () =>
    expect(amendCentre({ ...aCentre(), helpline: '14446' }, { helpline: null })).toMatchObject({ value: { helpline: null } }));
  it('keeps a suspended centre suspended', () => {
    const suspended = {
      ...aCentre(),
      state: 'suspended' as const,
      suspendedAt: Temporal.Instant.from('2026-06-02T12:00Z'),
      reason: 'unpaid',
    };
    expect(amendCentre(suspended, { name: 'Other' })).toMatchObject({ ok: true, value: { state: 'suspended', reason: 'unpaid' } });
  });
  it.each([
    { when: { name: '' }, then: 'centres/name-missing' },
    { when: { timeZone: 'Asia/Nagpur' }, then: 'centres/time-zone-unknown' },
    { when: { languages: [] }, then: 'centres/languages-missing' },
    { when: { quietFrom: Temporal.PlainTime.from('10:00') }, then: 'centres/quiet-hours-empty' },
  ])('refuses with $then', ({ when, then }) => expect(amendCentre(aCentre(), when)).toMatchObject({ ok: false, problem: { code: then } }));
});
