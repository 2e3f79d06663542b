import { describe, expect, it } from '@jest/globals';
import { openPlaceStates, placeStates, queuedPlaceStates, seatlessPlaceStates, settledPlaceStates } from './waiting-place.ts';

describe('the states of a place', () => {
  it('are open or settled, and those that are open have a seat reserved or not', () => {
    expect([...openPlaceStates, ...settledPlaceStates]).toEqual(placeStates);
    expect([...seatlessPlaceStates, 'offered']).toEqual(openPlaceStates);
  });

  it('in which staff have accepted it are all that are open but the first', () =>
    expect(queuedPlaceStates).toEqual(openPlaceStates.filter((state) => state !== 'asked')));
});
