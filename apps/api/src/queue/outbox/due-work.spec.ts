import { describe, expect, it } from '@jest/globals';
import { declaredDueWork, dueWork } from '../../tenancy/due-work.ts';
import { lockName } from '../../tenancy/lock-name.ts';
import { everyDueWork } from './due-work.ts';

const nothingNext = (): Promise<undefined> => Promise.resolve(undefined);
const listenersOf = (works: readonly { readonly name: string }[]) => works.map((work) => ({ work, run: nothingNext }));

describe('work that falls due', () => {
  const calls = dueWork('calls of a spec');
  const visits = dueWork('visits of a spec');

  it('is declared once: a second slice would never be called', () => {
    expect(() => dueWork('calls of a spec')).toThrow('calls of a spec');
    expect(declaredDueWork().filter(({ name }) => name === 'calls of a spec')).toEqual([calls]);
  });

  it('has a listener each, or the worker does not start', () => {
    const all = listenersOf(declaredDueWork());
    expect(everyDueWork(all)).toBe(all);
    expect(() => everyDueWork(all.filter(({ work }) => work !== visits))).toThrow('visits of a spec');
    expect(() => everyDueWork(all.filter(({ work }) => work !== visits && work !== calls))).toThrow('calls of a spec, visits of a spec');
  });

  it('is recognised by its declaration, not by a name that is alike', () =>
    expect(() => everyDueWork(listenersOf(declaredDueWork().map(({ name }) => ({ name }))))).toThrow('calls of a spec'));
});

describe('the name of a lock', () => {
  it('is declared once: two slices would block each other', () => {
    expect(lockName('lock of a spec')).toEqual({ name: 'lock of a spec' });
    expect(() => lockName('lock of a spec')).toThrow('lock of a spec');
    expect(lockName('another lock of a spec')).toEqual({ name: 'another lock of a spec' });
  });
});
