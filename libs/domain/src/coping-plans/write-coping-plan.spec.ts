import { describe, expect, it } from '@jest/globals';
import { idOf } from '../kernel/index.ts';
import type { MemberId } from '../kernel/index.ts';
import { copingLimits, copingSections, inSections, linesIn } from './coping-plan.ts';
import type { CopingLine, CopingSection } from './coping-plan.ts';
import { writeCopingPlan } from './write-coping-plan.ts';

const memberId = idOf<MemberId>('m1');
const line = (section: CopingSection, text: string, more: Partial<CopingLine> = {}): CopingLine => ({
  ...{ section, text, sort: section === 'triggers' ? 'places' : null, knownAs: null, number: null },
  ...more,
});
const write = (lines: readonly CopingLine[], isFirst = true) => writeCopingPlan({ memberId, lines, isFirst });
const kept = (given: CopingLine): CopingLine | undefined => {
  const written = write([given]);
  return written.ok ? written.value.lines[0] : undefined;
};

describe('a plan', () => {
  it.each([
    { isFirst: true, then: 'coping-plan-written' },
    { isFirst: false, then: 'coping-plan-changed' },
  ])('is told of as $then', ({ isFirst, then }) =>
    expect(write([line('what-helps', 'I walk to the river')], isFirst)).toEqual({
      ok: true,
      value: {
        lines: [line('what-helps', 'I walk to the river')],
        events: [{ type: then, subject: { kind: 'member', id: 'm1' }, concerns: ['m1'], facts: {} }],
      },
    }),
  );

  it('has its sections in one order, and the lines of each in their own', () => {
    const lines = [line('reasons', 'Ira'), line('triggers', 'The tea stall'), line('reasons', 'Work'), line('warning-signs', 'No sleep')];
    const written = write(lines);
    const said = written.ok ? written.value.lines.map(({ text }) => text) : [];
    expect(said).toEqual(['No sleep', 'The tea stall', 'Ira', 'Work']);
    expect(linesIn(lines, 'reasons').map(({ text }) => text)).toEqual(['Ira', 'Work']);
    expect(inSections([])).toEqual([]);
  });

  it.each(copingSections)('may have eight lines in %s and no more', (section) => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => line(section, `Line ${String(index)}`));
    expect(write(many(copingLimits.linesInSection)).ok).toBe(true);
    expect(write(many(copingLimits.linesInSection + 1))).toMatchObject({
      problem: { code: 'coping-plans/too-many-lines', params: { section, most: 8 } },
    });
  });

  it('of every section, all full, is written', () => {
    const all = copingSections.flatMap((section) => Array.from({ length: 8 }, (_, index) => line(section, `${section} ${String(index)}`)));
    expect(write(all)).toMatchObject({ ok: true });
  });
});

describe('a line', () => {
  it.each([
    { given: line('reasons', 'My  daughter   Ira'), then: { text: 'My daughter Ira' } },
    {
      given: line('people', 'Ravi', { knownAs: 'my  brother', number: '९८२२०१२३४५' }),
      then: { knownAs: 'my brother', number: '9822012345' },
    },
    { given: line('people', 'Ravi', { knownAs: ' ', number: '  ' }), then: { knownAs: null, number: null } },
    { given: line('people', 'Ravi', { knownAs: '…' }), then: { knownAs: null } },
    { given: line('people', 'Friend', { number: ' +91 (20) 2553-1234 ' }), then: { number: '+91 (20) 2553-1234' } },
    { given: line('people', 'Helpline', { number: '112' }), then: { number: '112' } },
    { given: line('triggers', 'Diwali', { sort: 'times' }), then: { sort: 'times' } },
  ])('is kept as $then', ({ given, then }) => expect(kept(given)).toMatchObject(then));

  it.each([
    { given: line('reasons', ''), then: 'line-empty' },
    { given: line('reasons', '…'), then: 'line-empty' },
    { given: line('triggers', 'The stall', { sort: null }), then: 'sort-missing' },
    { given: line('reasons', 'Ira', { sort: 'people' }), then: 'part-not-allowed' },
    { given: line('reasons', 'Ira', { knownAs: 'my daughter' }), then: 'part-not-allowed' },
    { given: line('safe-places', 'Library', { number: '9822012345' }), then: 'part-not-allowed' },
    { given: line('people', 'Ravi', { number: 'call him' }), then: 'number-invalid' },
    { given: line('people', 'Ravi', { number: '12' }), then: 'number-invalid' },
    { given: line('people', 'Ravi', { number: '1234567890123456' }), then: 'number-invalid' },
    { given: line('people', 'Ravi', { number: '98+22012345' }), then: 'number-invalid' },
  ])('is refused: $then', ({ given, then }) =>
    expect(write([line('what-helps', 'Tea'), given])).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', code: `coping-plans/${then}` },
    }),
  );

  it('is needed: an empty plan is none', () => expect(write([])).toMatchObject({ problem: { code: 'coping-plans/empty' } }));
});
