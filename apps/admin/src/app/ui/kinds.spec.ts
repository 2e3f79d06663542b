import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { knownKinds } from '../../testing/known-kinds.ts';
import { meera } from '../../testing/page.ts';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { Session } from '../api/session.ts';
import type { Me } from '../api/shapes.ts';
import { Kinds } from './kinds.ts';

const operator: Me = { ...meera, memberships: [], active: null, permissions: ['platform:centres'] };
const nobody: Me = { ...meera, permissions: [] };
const codesOf = (kinds: readonly { readonly code: string }[]): string[] => kinds.map(({ code }) => code);

describe('the programme kinds', () => {
  const open = (me: Me): Promise<OpenStore<Kinds>> => openStore(Kinds, { me });

  it.each([
    { who: 'a member of staff', me: meera },
    { who: 'an operator', me: operator },
  ])('are read for $who, each with a colour that the console assigns by its place', async ({ me }) => {
    const { store } = await open(me);
    expect(codesOf(store.all())).toEqual(codesOf(knownKinds));
    expect(new Set(store.all().map(({ colour }) => colour)).size).toBe(knownKinds.length);
    expect(store.of('sharing-circle')?.colour).toBe('sharing');
  });

  it('are not read for somebody who sees none, and nothing is said of one', async () => {
    const { store } = await open(nobody);
    expect(store.all()).toEqual([]);
    expect(store.face('sharing-circle').name.en).toBe('');
  });

  it('are read again for whoever signs in next', async () => {
    const { store, settle } = await open(nobody);
    TestBed.inject(Session).me.set(meera);
    await settle();
    expect(store.all()).toHaveLength(knownKinds.length);
  });

  it('name a kind that is no longer installed by its code', async () => {
    const { store } = await open(meera);
    expect(store.of('juggling')).toBeUndefined();
    expect(store.face('juggling')).toMatchObject({ name: { en: 'juggling' }, icon: 'category' });
  });
});
