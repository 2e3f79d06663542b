// How a package of kinds tests itself: with the checks that every installation makes when it starts, and with its own cases.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultText, kindFaults, kindsOfPackage, Temporal } from '@saath/kind';
import packageOfKinds from './index.js';

const { artCircle } = await import('./art-circle.js');
const { finishedPieces } = await import('./finished-pieces.js');
const first = Temporal.PlainDate.from('2026-11-04');
/** One session a week. */
const history = (...states) =>
  states.map((state, week) => ({
    on: first.add({ weeks: week }),
    ...(state === 'sent-work' ? { state: 'absent', own: state } : { state }),
  }));

describe('the art circle', () => {
  it('fulfils the contract', () => {
    const read = kindsOfPackage('saath-kind-art-circle', packageOfKinds);
    assert.ok(read.ok);
    assert.deepEqual(read.value.flatMap(kindFaults).map(faultText), []);
  });

  it('counts the pieces that were finished', () => {
    const at = (...stages) => ({
      on: first,
      headcount: null,
      answers: {},
      people: stages.map((stage, person) => ({ person, state: 'present', answers: { stage } })),
    });
    assert.equal(finishedPieces.fold([at('begun', 'finished'), at('finished', undefined)]), 2);
  });

  for (const [stage, materials, then] of [
    ['admitted', ['ink'], { allowed: true }],
    ['admitted', ['ink', 'cloth'], { allowed: false, reasons: ['blades-only-after-the-stay'] }],
    ['alumni', ['cloth'], { allowed: true }],
    ['enquiry', ['cloth'], { allowed: false, reasons: ['not-at-this-stage'] }],
  ])
    it(`takes somebody (${stage}) where ${materials.join(' and ')} is worked: ${then.reasons?.join() ?? 'yes'}`, () =>
      assert.deepEqual(
        artCircle.eligibility(
          { kind: 'member', id: 'm', stage, mentor: false },
          { startsOn: first, endsOn: null, settings: { materials } },
          first,
        ),
        then,
      ));

  for (const [states, then] of [
    [['absent', 'absent'], []],
    [['absent', 'absent', 'absent'], [3]],
    [['absent', 'excused', null, 'absent'], [2]],
    [['absent', 'absent', 'absent', 'late'], []],
    [['present', 'absent', 'absent', 'absent'], [3]],
    [['absent', 'sent-work', 'absent', 'absent'], []],
  ])
    it(`says of ${states.join(', ')}: ${then.join() || 'nothing'}`, () =>
      assert.deepEqual(
        artCircle.signals(history(...states)).map(({ count }) => count),
        then,
      ));
});
