import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Vault, VaultProblem } from '../platform/vault.ts';
import { openFeelings, openGiven, openNoteText, sealFeelings, sealGiven, sealNoteText } from './sealed-said.ts';

const tx = { vault: new Vault(randomBytes(32)) };
const elsewhere = { vault: new Vault(randomBytes(32)) };

describe('answers as they are stored', () => {
  it.each([
    { sentence: 'none', answers: {} },
    { sentence: 'an answer and an open question', answers: { q1: '3', q9: null } },
    { sentence: 'a word in Devanagari', answers: { q1: 'कई दिन' } },
  ])('open to $sentence', ({ answers }) => expect(openGiven(tx, 'a1', sealGiven(tx, 'a1', answers))).toEqual(answers));

  const sealed = sealGiven(tx, 'a1', { q9: '3' });
  it.each([
    { sentence: 'those of somebody else', open: () => openGiven(tx, 'a2', sealed) },
    { sentence: 'those of another centre', open: () => openGiven(elsewhere, 'a1', sealed) },
    { sentence: 'feelings of a check-in', open: () => openFeelings(tx, 'a1', sealed) },
    { sentence: 'a safety note', open: () => openNoteText(tx, 'a1', 'agreed', sealed) },
  ])('do not open as $sentence', ({ open }) => expect(open).toThrow(VaultProblem));
});

describe('mood and craving as they are stored', () => {
  it.each([
    { mood: 1, craving: 10 },
    { mood: null, craving: 0 },
    { mood: 5, craving: null },
  ] as const)('open to mood $mood and craving $craving', (feelings) =>
    expect(openFeelings(tx, 'c1', sealFeelings(tx, 'c1', feelings))).toEqual(feelings),
  );

  it('have nothing else of a check-in', () => {
    const said = { mood: 2, craving: 3, note: 'not stored here' } as const;
    expect(openFeelings(tx, 'c1', sealFeelings(tx, 'c1', said))).toEqual({ mood: 2, craving: 3 });
  });
});

describe('the texts of a safety note', () => {
  it.each(['companion', 'agreed', 'closing'] as const)('of %s open to themselves, and stay null where they are empty', (column) => {
    expect(openNoteText(tx, 'n1', column, sealNoteText(tx, 'n1', column, 'She stays with her aunt.'))).toBe('She stays with her aunt.');
    expect([sealNoteText(tx, 'n1', column, ''), openNoteText(tx, 'n1', column, null)]).toEqual([null, null]);
  });

  it.each([
    { from: 'companion', to: 'agreed' },
    { from: 'agreed', to: 'closing' },
    { from: 'closing', to: 'companion' },
  ] as const)('do not open $from as $to', ({ from, to }) =>
    expect(() => openNoteText(tx, 'n1', to, sealNoteText(tx, 'n1', from, 'A word'))).toThrow(VaultProblem),
  );
});
