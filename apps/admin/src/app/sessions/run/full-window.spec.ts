import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../../testing/store.ts';
import { Connection } from '../../offline/connection.ts';
import { StripStore } from '../../shell/strip-store.ts';
import { FullWindow } from './full-window.ts';

describe('a page that takes the whole window', () => {
  it('shows the strip itself, which is in the frame before and after it', async () => {
    const { store } = await openStore(StripStore);
    TestBed.inject(Connection).online.set(false);
    expect(store.inFrame()).toMatchObject({ about: 'offline' });
    const window = TestBed.createComponent(FullWindow);
    await window.whenStable();
    expect([store.inFrame(), store.line()?.about]).toEqual([null, 'offline']);
    window.destroy();
    expect(store.inFrame()).toMatchObject({ about: 'offline' });
  });
});
