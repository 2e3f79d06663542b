import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Vault, VaultProblem } from '../platform/vault.ts';
import { legalWordToken, phoneEndingToken, tokensOf } from './member-tokens.ts';
import { openName, openRelation, sealRelation, sealRelativeName } from './relative-texts.ts';
import { sealContact, sealRelative } from './seal-contact.ts';

const vault = new Vault(randomBytes(32));
const phone = '+919822055601';
const hex = (tokens: readonly Buffer[]): readonly string[] => tokens.map((token) => token.toString('hex'));
const tokens = (legalName: string | null, number: string | null = null): readonly string[] =>
  hex(tokensOf(vault, { legalName, phone: number }));

describe('the tokens of a legal name', () => {
  it.each([
    { sentence: 'in another order', one: 'Sagar Patil', other: 'Patil Sagar' },
    { sentence: 'in capitals', one: 'Sagar Patil', other: 'SAGAR PATIL' },
    { sentence: 'with spaces between', one: 'Sagar Patil', other: '  Sagar   Patil ' },
    { sentence: 'in another script', one: 'सागर', other: 'Sagar' },
  ])('are shared by the same name $sentence', ({ one, other }) => {
    const known = new Set(tokens(one));
    expect(tokens(other).some((token) => known.has(token))).toBe(true);
  });

  it.each([
    { sentence: 'another name', other: 'Imran Shaikh' },
    { sentence: 'the beginning of it', other: 'Sag' },
  ])('are not shared by $sentence', ({ other }) => {
    const known = new Set(tokens('Sagar Patil'));
    expect(tokens(other).filter((token) => known.has(token))).toEqual([]);
  });

  it.each([
    { sentence: 'no name', name: null },
    { sentence: 'an empty one', name: '' },
    { sentence: 'an initial', name: 'K.' },
  ])('are none of $sentence', ({ name }) => expect(tokens(name)).toEqual([]));
});

describe('the tokens of a number', () => {
  it('are those of its last four to seven digits', () => {
    const endings = ['5601', '55601', '055601', '2055601'].map((ending) => phoneEndingToken(vault, ending));
    expect(tokens(null, phone)).toEqual(hex(endings));
  });

  it('are shared with another number as far as they end alike', () => {
    const known = new Set(tokens(null, phone));
    expect(tokens(null, '+14155555601').map((token) => known.has(token))).toEqual([true, true, false, false]);
  });

  it('are none of a name, also where a name is made of the same digits', () =>
    expect(legalWordToken(vault, '5601').equals(phoneEndingToken(vault, '5601'))).toBe(false));

  it('have sixteen bytes, and are others in another centre', () => {
    expect(tokensOf(vault, { legalName: null, phone }).map(({ length }) => length)).toEqual([16, 16, 16, 16]);
    const elsewhere = hex(tokensOf(new Vault(randomBytes(32)), { legalName: 'Sagar', phone }));
    const known = new Set(tokens('Sagar', phone));
    expect(elsewhere.filter((token) => known.has(token))).toEqual([]);
  });
});

describe('the contact details of a member as they are stored', () => {
  const contact = { legalName: 'Sagar Patil', phone, email: 'Sagar@Example.org' };
  const sealed = sealContact(vault, 'm1', contact);
  const open = (cipher: Buffer | null, column: string, id = 'm1') =>
    vault.open(cipher ?? Buffer.alloc(0), { table: 'members', column, id });

  it('open at their places only', () => {
    expect([open(sealed.legalNameCipher, 'legal_name'), open(sealed.phoneCipher, 'phone'), open(sealed.emailCipher, 'email')]).toEqual(
      Object.values(contact),
    );
    for (const wrong of [() => open(sealed.phoneCipher, 'email'), () => open(sealed.phoneCipher, 'phone', 'm2')])
      expect(wrong).toThrow(VaultProblem);
  });

  it.each([
    { sentence: 'the same number of another member', changes: { phone }, column: 'phoneIndex', isSame: true },
    { sentence: 'another number', changes: { phone: '+919822055602' }, column: 'phoneIndex', isSame: false },
    { sentence: 'the same address in small letters', changes: { email: 'sagar@example.org' }, column: 'emailIndex', isSame: true },
    { sentence: 'another address', changes: { email: 'sagar@example.com' }, column: 'emailIndex', isSame: false },
  ] as const)('are found by $sentence: $isSame', ({ changes, column, isSame }) => {
    const other = sealContact(vault, 'm2', { ...contact, ...changes });
    expect(other[column]?.equals(sealed[column] ?? Buffer.alloc(0))).toBe(isSame);
  });

  it('are nothing where nothing is on record, and are not found by it', () =>
    expect(Object.values(sealContact(vault, 'm1', { legalName: null, phone: null, email: null }))).toEqual(Array(5).fill(null)));

  it('of a relative have the index of a member with the same number, and no index without one', () => {
    expect(sealRelative(vault, 'r1', 'Asha', phone).phoneIndex).toEqual(sealed.phoneIndex);
    expect(sealRelative(vault, 'r1', 'Asha', null)).toMatchObject({ phoneCipher: null, phoneIndex: null });
  });
});

describe('the texts of a relative', () => {
  const tx = { vault };

  it('are sealed beside an empty clear column, and open to themselves', () => {
    const name = sealRelativeName(tx, 'r1', 'Asha');
    const relation = sealRelation(tx, 'r1', 'sister');
    expect([name.displayName, relation.relation]).toEqual(['', '']);
    expect(openName(tx, 'r1', { clear_name: name.displayName, name_cipher: name.displayNameCipher })).toBe('Asha');
    expect(openRelation(tx, 'r1', relation.relationCipher, relation.relation)).toBe('sister');
  });

  it.each([
    { sentence: 'of an earlier version are read from the clear column', clear: 'Asha', then: 'Asha' },
    { sentence: 'that nobody wrote are empty', clear: null, then: '' },
  ])('$sentence', ({ clear, then }) => expect(openName(tx, 'r1', { clear_name: clear, name_cipher: null })).toBe(then));

  it('of one relative are not read as those of another, nor a relation as a name', () => {
    const { displayNameCipher: cipher } = sealRelativeName(tx, 'r1', 'Asha');
    const { relationCipher } = sealRelation(tx, 'r1', 'sister');
    expect(() => openName(tx, 'r2', { clear_name: '', name_cipher: cipher })).toThrow(VaultProblem);
    expect(() => openName(tx, 'r1', { clear_name: '', name_cipher: relationCipher })).toThrow(VaultProblem);
  });
});
