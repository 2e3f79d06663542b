import { describe, expect, it } from '@jest/globals';
import { prepared, textOf } from './statement.ts';
import { databaseRoles, newRolePasswords, urlFor } from './roles.ts';
import { SnakeNames } from './snake-names.ts';
import { sqlList } from './sql-list.ts';
import { storedDay } from './stored-day.ts';

describe('a column of a day', () => {
  it.each(['2026-06-02', '2024-02-29', '0001-01-01'])('is read as the day %s', (text) => expect(storedDay(text).toString()).toBe(text));
  it.each(['', '2026-02-29', '2026-6-2', '02/06/2026', '2026-06-02T00:00:00Z', 'infinity'])('with %j is a bug', (text) =>
    expect(() => storedDay(text)).toThrow('invalid day'),
  );
});

describe('the name of a column', () => {
  const names = new SnakeNames();
  it.each([
    { property: 'name', then: 'name' },
    { property: 'startsOn', then: 'starts_on' },
    { property: 'legalNameCipher', then: 'legal_name_cipher' },
    { property: 'leftOn2', then: 'left_on2' },
  ])('of $property is $then', ({ property, then }) => expect(names.columnName(property, undefined)).toBe(then));
  it('is the one that a row class states', () => expect(names.columnName('startsOn', 'begins')).toBe('begins'));
});

describe('a list of states in SQL', () => {
  it.each([
    { states: ['held'], then: "'held'" },
    { states: ['present', 'left-early'], then: "'present', 'left-early'" },
    { states: [], then: '' },
  ])('of $states is $then', ({ states, then }) => expect(sqlList(states)).toBe(then));
});

describe('a prepared statement', () => {
  it('has the same name for the same text only', () => {
    expect(prepared('select 1')).toEqual(prepared('select 1'));
    expect(prepared('select 1').name).not.toBe(prepared('select  1').name);
  });
  it('has a name that PostgreSQL does not cut off at 63 characters', () =>
    expect(prepared('x'.repeat(10_000)).name.length).toBeLessThan(64));
  it.each(['select 1', prepared('select 1')])('has the same text as its source: %j', (statement) =>
    expect(textOf(statement)).toBe('select 1'),
  );
});

describe('the roles of the database', () => {
  it('have a password each, which nobody can guess', () => {
    const passwords = Object.values(newRolePasswords());
    expect(passwords).toHaveLength(databaseRoles.length);
    expect(new Set([...passwords, ...Object.values(newRolePasswords())]).size).toBe(2 * databaseRoles.length);
    for (const password of passwords) expect(password).toMatch(/^[0-9a-f]{48}$/);
  });

  const passwords = { saath_owner: 'o', saath_app: 'p@ss/word', saath_platform: 'l', saath_queue: 'q' };
  it.each([
    { role: 'saath_owner', then: 'postgres://saath_owner:o@127.0.0.1:5432/saath' },
    { role: 'saath_app', then: 'postgres://saath_app:p%40ss%2Fword@127.0.0.1:5432/saath' },
    { role: 'saath_queue', then: 'postgres://saath_queue:q@127.0.0.1:5432/saath' },
  ] as const)('$role connects to the database with its own password', ({ role, then }) =>
    expect(urlFor('postgres://postgres:secret@127.0.0.1:5432/postgres', 'saath', role, passwords)).toBe(then),
  );
});
