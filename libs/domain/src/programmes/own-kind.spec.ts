import { describe, expect, it } from '@jest/globals';
import type { Field } from '../kernel/index.ts';
import { aKind, text } from '../testing/index.ts';
import { kindFaults } from './kind-faults.ts';
import { checkOwnKind, isOwnCode, kindFrom, ownKindCode, ownKindIcons, type OwnKindWish } from './own-kind.ts';
import type { ProgrammeKind } from './programme-kind.ts';

const field = (key: string, more: Partial<Field> = {}): Field =>
  ({ key, type: 'switch', label: text, help: text, required: false, ...more }) as Field;
const base = aKind({
  settingsFields: [
    field('outside'),
    field('meetingPlace', { showWhen: { field: 'outside', is: [true] } }),
    field('paid', { required: true }),
  ],
  recordFields: [field('mood')],
});
const garden = { en: 'Garden circle', hi: 'बगीचा मंडली', mr: 'बाग मंडळ' };
const wish: OwnKindWish = {
  from: base.code,
  name: garden,
  icon: 'potted_plant',
  colour: 3,
  leftOut: [],
};
const made = (changes: Partial<OwnKindWish> = {}, others: readonly Pick<ProgrammeKind, 'name'>[] = []) =>
  checkOwnKind(base, { ...wish, ...changes }, others);

describe('a kind of a centre', () => {
  const kind = kindFrom(base, ownKindCode('1'), { ...wish, name: garden, leftOut: ['mood'] });
  it('fulfils the contract, but for the code that no installed kind may have', () =>
    expect(kindFaults(kind).map(({ path }) => path)).toEqual(['code']));
  it('has what the centre says, and everything else from the other kind', () => {
    const { code: _code, name, icon, recordFields, ...others } = kind;
    expect([name.en, icon]).toEqual(['Garden circle', 'potted_plant']);
    expect(base).toMatchObject(others);
    expect(recordFields).toEqual([]);
  });
  it.each([
    { leftOut: [], then: ['outside', 'meetingPlace', 'paid', 'mood'] },
    { leftOut: ['mood'], then: ['outside', 'meetingPlace', 'paid'] },
    { leftOut: ['outside'], then: ['paid', 'mood'] },
    { leftOut: ['meetingPlace'], then: ['outside', 'paid', 'mood'] },
  ])('that leaves out $leftOut asks $then', ({ leftOut, then }) => {
    const { settingsFields, recordFields } = kindFrom(base, ownKindCode('1'), { ...wish, name: garden, leftOut });
    expect([...settingsFields, ...recordFields].map(({ key }) => key)).toEqual(then);
  });
  it.each([
    { code: ownKindCode('1'), then: true },
    { code: base.code, then: false },
    { code: 'ownership-circle', then: false },
  ])('is known by its code: $code, $then', ({ code, then }) => expect(isOwnCode(code)).toBe(then));
});

describe('the name of a kind of a centre', () => {
  it.each([
    { given: { en: ' Garden ' }, then: { en: 'Garden', hi: 'Garden', mr: 'Garden' } },
    { given: { mr: 'बाग' }, then: { en: 'बाग', hi: 'बाग', mr: 'बाग' } },
    { given: { en: 'Garden', hi: ' ', mr: 'बाग' }, then: { en: 'Garden', hi: 'Garden', mr: 'बाग' } },
  ])('from $given is $then', ({ given, then }) => expect(made({ name: given })).toMatchObject({ ok: true, value: { name: then } }));
  it('may be that of no other kind, in whichever language or case', () => {
    const others = [{ name: { en: 'Garden walk', hi: 'बगीचा मंडली', mr: 'बाग' } }];
    expect(made({}, others)).toMatchObject({ problem: { code: 'programmes/name-taken' } });
    expect(made({ name: { en: 'GARDEN WALK' } }, others)).toMatchObject({ problem: { code: 'programmes/name-taken' } });
    expect(made({ name: { en: 'Garden circle' } }, others)).toMatchObject({ ok: true });
  });
});

describe('a kind of a centre is refused', () => {
  it.each([
    { wrong: { name: {} }, code: 'programmes/name-missing', right: { name: { hi: 'बगीचा' } } },
    { wrong: { name: { en: '  ' } }, code: 'programmes/name-missing', right: { name: { en: 'G' } } },
    { wrong: { icon: 'skull' }, code: 'programmes/icon-unknown', right: { icon: ownKindIcons[0] } },
    { wrong: { leftOut: ['price'] }, code: 'programmes/field-unknown', right: { leftOut: ['outside', 'mood'] } },
    { wrong: { leftOut: ['paid'] }, code: 'programmes/field-needed', right: { leftOut: ['mood'] } },
  ])('with $wrong: $code, and not with $right', ({ wrong, code, right }) => {
    expect(made(wrong)).toMatchObject({ ok: false, problem: { code } });
    expect(made(right)).toMatchObject({ ok: true, value: right.name === undefined ? right : {} });
  });
  it('without naming a question twice', () =>
    expect(made({ leftOut: ['mood', 'mood'] })).toMatchObject({ ok: true, value: { leftOut: ['mood'] } }));
});
