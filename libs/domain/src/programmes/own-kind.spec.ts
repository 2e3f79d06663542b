import { describe, expect, it } from '@jest/globals';
import type { Field } from '../kernel/index.ts';
import { aKind, text } from '../testing/index.ts';
import { kindFaults } from './kind-faults.ts';
import { addOwnField, checkOwnKind, isOwnCode, kindFrom, ownKindCode, ownKindIcons, type OwnKind, type OwnKindWish } from './own-kind.ts';
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
  description: null,
  recommended: null,
  icon: 'potted_plant',
  colour: 3,
  leftOut: [],
};
const own = (changes: Partial<OwnKind> = {}): OwnKind => ({
  ...wish,
  name: garden,
  description: null,
  fields: [],
  revision: 0,
  ...changes,
});
const made = (changes: Partial<OwnKindWish> = {}, others: readonly Pick<ProgrammeKind, 'name'>[] = []) =>
  checkOwnKind(base, { ...wish, ...changes }, others);

describe('a kind of a centre', () => {
  const kind = kindFrom(base, ownKindCode('1'), own({ leftOut: ['mood'] }));
  it('fulfils the contract, but for the code that no installed kind may have', () =>
    expect(kindFaults(kind).map(({ path }) => path)).toEqual(['code']));
  it('has what the centre says, and everything else from the other kind', () => {
    const { code: _code, name, icon, recordFields, sessionFields, ...others } = kind;
    expect([name.en, icon]).toEqual(['Garden circle', 'potted_plant']);
    expect(base).toMatchObject(others);
    expect([recordFields, sessionFields]).toEqual([[], []]);
  });
  it.each([
    { leftOut: [], then: ['outside', 'meetingPlace', 'paid', 'mood'] },
    { leftOut: ['mood'], then: ['outside', 'meetingPlace', 'paid'] },
    { leftOut: ['outside'], then: ['paid', 'mood'] },
    { leftOut: ['meetingPlace'], then: ['outside', 'paid', 'mood'] },
  ])('that leaves out $leftOut asks $then', ({ leftOut, then }) => {
    const { settingsFields, recordFields } = kindFrom(base, ownKindCode('1'), own({ leftOut }));
    expect([...settingsFields, ...recordFields].map(({ key }) => key)).toEqual(then);
  });
  it.each([
    { code: ownKindCode('1'), then: true },
    { code: base.code, then: false },
    { code: 'ownership-circle', then: false },
  ])('is known by its code: $code, $then', ({ code, then }) => expect(isOwnCode(code)).toBe(then));
});

describe('the words and the size of a kind of a centre', () => {
  const words = { en: 'Together in the garden', hi: 'बगीचे में साथ', mr: 'बागेत एकत्र' };
  it('are those of the other kind until the centre has its own', () => {
    const kind = kindFrom(base, ownKindCode('1'), own());
    expect([kind.description, kind.size]).toEqual([base.description, base.size]);
    const ours = kindFrom(base, ownKindCode('1'), own({ description: words, recommended: { from: 4, to: 8 } }));
    expect([ours.description, ours.size]).toEqual([words, { ...base.size, recommended: { from: 4, to: 8 } }]);
  });
  it.each([
    { given: { en: ' Together ' }, then: { en: 'Together', hi: 'Together', mr: 'Together' } },
    { given: { en: ' ' }, then: null },
    { given: null, then: null },
  ])('from $given are $then', ({ given, then }) =>
    expect(made({ description: given })).toMatchObject({ ok: true, value: { description: then } }),
  );
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
    { wrong: { recommended: { from: 0, to: 8 } }, code: 'programmes/recommended-out-of-range', right: { recommended: { from: 1, to: 8 } } },
    { wrong: { recommended: { from: 9, to: 8 } }, code: 'programmes/recommended-out-of-range', right: { recommended: { from: 8, to: 8 } } },
    {
      wrong: { recommended: { from: 4, to: 13 } },
      code: 'programmes/recommended-out-of-range',
      right: { recommended: { from: 4, to: 12 } },
    },
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

describe('a question of a centre’s own', () => {
  const planted = { form: 'session', type: 'number', label: { en: 'Pots planted' } } as const;
  const withField = (): OwnKind => {
    const added = addOwnField(base, own(), planted);
    if (!added.ok) throw new Error(added.problem.code);
    return added.value;
  };

  it('is asked with those of the other kind, in a form of another version', () => {
    const kind = kindFrom(base, ownKindCode('1'), withField());
    expect([kind.version, kind.recordFields.map(({ key }) => key), kind.sessionFields?.map(({ key }) => key)]).toEqual([
      ...['1.0.0+1', ['mood'], ['own1']],
    ]);
  });

  it('can be left out and asked again, each time in a form of another version, and its key is never given again', () => {
    const before = withField();
    const out = checkOwnKind(base, { ...wish, leftOut: ['own1'] }, [], before);
    expect(out).toMatchObject({ ok: true, value: { revision: 2, fields: before.fields } });
    if (!out.ok) return;
    expect(kindFrom(base, ownKindCode('1'), out.value).sessionFields).toEqual([]);
    const again = checkOwnKind(base, wish, [], out.value);
    expect(again).toMatchObject({ value: { revision: 3 } });
    expect(addOwnField(base, out.value, planted)).toMatchObject({ value: { fields: [{}, { field: { key: 'own3' } }], revision: 3 } });
  });

  it('does not change the form when only the name changes', () =>
    expect(checkOwnKind(base, { ...wish, name: { en: 'Yard' } }, [], withField())).toMatchObject({ value: { revision: 1 } }));

  it('is refused once there are twenty', () => {
    const full = { ...own(), fields: Array.from({ length: 20 }, () => withField().fields[0]!) };
    expect(addOwnField(base, full, planted)).toMatchObject({ problem: { code: 'programmes/own-fields-full' } });
    expect(addOwnField(base, { ...full, fields: full.fields.slice(1) }, planted)).toMatchObject({ ok: true });
  });
});
