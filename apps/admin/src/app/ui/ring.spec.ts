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
  return [count('taken'), count('reserved'), count('free'), count('over')];
};

describe('the ring of seats', () => {
  it.each([
    { given: {}, then: [8, 1, 3, 0] },
    { given: { taken: 12, reserved: 0 }, then: [12, 0, 0, 0] },
    { given: { taken: 14, reserved: 0 }, then: [12, 0, 0, 2] },
    { given: { taken: 14, reserved: 1 }, then: [12, 1, 0, 2] },
    { given: { seats: 12, taken: 26, reserved: 0 }, then: [9, 0, 0, 11] },
    { given: { seats: 40, taken: 20, reserved: 0 }, then: [10, 0, 10, 0] },
    { given: { seats: 0, taken: 0, reserved: 0 }, then: [0, 0, 1, 0] },
  ])('for $given draws $then', ({ given, then }) => expect(drawn(given)).toEqual(then));

  it('puts people beyond the seats outside of the circle', () => {
    const fixture = TestBed.createComponent(Host);
    Object.assign(fixture.componentInstance, { taken: 14, reserved: 1 });
    fixture.detectChanges();
    const distances = (state: string) =>
      [...(fixture.nativeElement as HTMLElement).querySelectorAll(`circle.${state}`)].map((one) =>
        Math.hypot(Number(one.getAttribute('cx')) - 50, Number(one.getAttribute('cy')) - 50).toFixed(1),
      );
    expect([new Set(distances('taken')), new Set(distances('over')), new Set(distances('reserved'))]).toEqual([
      new Set(['33.5']),
      new Set(['45.0']),
      new Set(['45.0']),
    ]);
  });
});
