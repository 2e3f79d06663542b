import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickSteps } from './pick-steps.mjs';
import { stages as all } from './steps.mjs';

const stages = [
  [{ name: 'build' }, { name: 'programs' }],
  [
    { name: 'unit:api' },
    { name: 'unit:domain' },
    { name: 'lint', command: 'eslint', parts: ['api'], commandOf: (part) => `eslint ${part}` },
  ],
  [{ name: 'journeys', needs: ['build', 'programs'], parts: ['first-day'], commandOf: (part) => `playwright ${part}` }],
];
const namesOf = (picked) => picked.map((stage) => stage.map(({ name }) => name));

describe('the steps that names ask for', () => {
  for (const { given, then } of [
    { given: [], then: [['build', 'programs'], ['unit:api', 'unit:domain', 'lint'], ['journeys']] },
    { given: ['unit'], then: [['unit:api', 'unit:domain']] },
    { given: ['unit:domain'], then: [['unit:domain']] },
    { given: ['lint:api', 'unit:api'], then: [['lint:api', 'unit:api']] },
    { given: ['journeys'], then: [['build', 'programs'], ['journeys']] },
    { given: ['journeys:first-day', 'build'], then: [['build', 'programs'], ['journeys:first-day']] },
    { given: ['unit', 'unit:api'], then: [['unit:api', 'unit:domain']] },
  ])
    it(`${given.join(' ') || 'none'}: ${JSON.stringify(then)}`, () => assert.deepEqual(namesOf(pickSteps(stages, given)), then));

  it('a part runs its own command, the whole the other', () => {
    assert.equal(pickSteps(stages, ['lint:api'])[0][0].command, 'eslint api');
    assert.equal(pickSteps(stages, ['lint'])[0][0].command, 'eslint');
  });

  for (const unknown of ['uni', 'unit:', 'unit:admin', 'lint:domain', 'journeys:second-day', 'build:api', ''])
    it(`refuses "${unknown}" and names those there are`, () =>
      assert.throws(
        () => pickSteps(stages, ['lint', unknown]),
        /There are: build, .*unit:domain, lint, lint:api, journeys, journeys:first-day\.$/,
      ));
});

describe('the steps of the project', () => {
  for (const name of [
    'unit',
    'unit:domain',
    'integration:groups',
    'journeys:first-day',
    'lint:api',
    'types:journeys',
    'boundaries',
    'generators',
    'format',
  ])
    it(`${name} can be run alone`, () => assert.notEqual(pickSteps(all, [name]).length, 0));

  it('have names of their own, and each need is one of them', () => {
    const names = all.flat().map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const need of all.flat().flatMap(({ needs = [] }) => needs)) assert.ok(names.includes(need));
  });
});
