import { computed, signal } from '@angular/core';
import { describe, expect, it } from '@jest/globals';
import { fromAddress } from './from-address.ts';

describe('a value from the address', () => {
  it('has its initial value until a page is connected', () => expect(fromAddress('first')()).toBe('first'));

  it('follows the input of the page, also in what is computed from it', () => {
    const id = fromAddress('');
    const path = computed(() => `/groups/${id()}`);
    const input = signal('g1');
    expect(path()).toBe('/groups/');
    id.connect(input);
    expect(path()).toBe('/groups/g1');
    input.set('g2');
    expect(path()).toBe('/groups/g2');
  });

  it('forgets a page when another one is connected', () => {
    const id = fromAddress<string | undefined>(undefined);
    const [old, next] = [signal<string | undefined>('g1'), signal<string | undefined>('g2')];
    id.connect(old);
    id.connect(next);
    old.set('g3');
    expect(id()).toBe('g2');
  });
});
