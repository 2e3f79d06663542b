import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { Ring } from './ring.ts';

@Component({
  selector: 'saath-test-host',
  imports: [Ring],
  template: `<saath-ring [seats]="seats" [taken]="taken" [reserved]="reserved" />`,
})
class Host {
  seats = 12;
  taken = 8;
  reserved = 1;
}

const drawn = (given: Partial<Host>) => {
  const fixture = TestBed.createComponent(Host);
  Object.assign(fixture.componentInstance, given);
  fixture.detectChanges();
  const count = (state: string) => (fixture.nativeElement as HTMLElement).querySelectorAll(`circle.${state}`).length;
  return [count('taken'), count('reserved'), count('free')];
};

describe('the ring of seats', () => {
  it.each([
    { given: {}, then: [8, 1, 3] },
    { given: { taken: 14, reserved: 0 }, then: [14, 0, 0] },
    { given: { seats: 40, taken: 20, reserved: 0 }, then: [10, 0, 10] },
    { given: { seats: 0, taken: 0, reserved: 0 }, then: [0, 0, 1] },
  ])('for $given draws $then', ({ given, then }) => expect(drawn(given)).toEqual(then));
});
