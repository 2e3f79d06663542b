import { describe, expect, it } from '@jest/globals';
import type { Field } from '@saath/domain/kernel';
import { fieldClusters } from './field-clusters.ts';

const text = { en: 'A', hi: 'A', mr: 'A' };
const field = (key: string, after?: string): Field => ({
  ...{ key, type: 'switch', label: text, help: text, required: false },
  ...(after === undefined ? {} : { showWhen: { field: after, is: [true] } }),
});

describe('the clusters of a form', () => {
  it.each([
    { given: [], then: [] },
    { given: [field('a'), field('b')], then: [['a'], ['b']] },
    { given: [field('a'), field('b'), field('c', 'a'), field('d', 'c')], then: [['a', 'c', 'd'], ['b']] },
  ])('are $then', ({ given, then }) => expect(fieldClusters(given).map((cluster) => cluster.map(({ key }) => key))).toEqual(then));
});
