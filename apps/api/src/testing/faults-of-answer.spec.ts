import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Schema } from '../http/schema.ts';
import { faultsOfAnswer } from './faults-of-answer.ts';

const person: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    since: { type: ['string', 'null'], format: 'date' },
    stage: { type: 'string', enum: ['enquiry', 'admitted'] },
    stays: { type: 'array', items: { $ref: '#/components/schemas/Stay' } },
    hint: { anyOf: [{ $ref: '#/components/schemas/Stay' }, { type: 'null' }] },
    params: { type: 'object', additionalProperties: true },
    note: { type: 'string' },
  },
  required: ['id', 'since', 'stage', 'stays', 'hint', 'params'],
};
const stay: Schema = { type: 'object', properties: { days: { type: 'integer' } }, required: ['days'] };
const refusal: Schema = { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] };
const document = {
  openapi: '3.1.0',
  info: { title: '', version: '' },
  paths: {},
  components: { schemas: { Person: person, Stay: stay, Refusal: refusal } },
} as OpenAPIObject;
const aPerson: Schema = { $ref: '#/components/schemas/Person' };
const aRefusal: Schema = { allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { code: { enum: ['groups/full'] } } }] };
const honest = {
  id: '0197f0c4-7a10-7000-8000-000000000001',
  since: null,
  stage: 'enquiry',
  stays: [{ days: 3 }],
  hint: null,
  params: { anything: [] },
};

describe('an answer against the document', () => {
  it('that keeps to it has no fault', () => {
    expect(faultsOfAnswer(document, aPerson, honest)).toEqual([]);
    expect(faultsOfAnswer(document, aPerson, { ...honest, note: 'x', since: '2026-06-02', hint: { days: 1 } })).toEqual([]);
  });

  it.each([
    { what: 'drops a field', given: { ...honest, id: undefined }, then: ['.id: is missing'] },
    { what: 'has a field nobody described', given: { ...honest, legalName: 'x' }, then: ['.legalName: is not in the document'] },
    { what: 'has another type', given: { ...honest, stays: null }, then: ['.stays: must be array'] },
    {
      what: 'has null where none is allowed',
      given: { ...honest, stage: null },
      then: ['.stage: must be string', '.stage: is not one of enquiry, admitted'],
    },
    { what: 'has a word outside the vocabulary', given: { ...honest, stage: 'gone' }, then: ['.stage: is not one of enquiry, admitted'] },
    { what: 'has no day for a day', given: { ...honest, since: '2 June' }, then: ['.since: must match format "date"'] },
    { what: 'differs deeper', given: { ...honest, stays: [{ days: 1 }, { days: 1.5 }] }, then: ['.stays[1].days: must be integer'] },
    {
      what: 'fits none of two shapes',
      given: { ...honest, hint: { days: '1' } },
      then: ['.hint.days: must be integer', '.hint: must be null', '.hint: must match a schema in anyOf'],
    },
  ])('that $what is told so', ({ given, then }) => {
    expect(faultsOfAnswer(document, aPerson, JSON.parse(JSON.stringify(given)))).toEqual(then);
  });

  it.each([
    { code: 'groups/full', then: [] },
    { code: 'groups/name-taken', then: ['.code: is not one of groups/full'] },
  ])('refuses with $code, where groups/full is declared', ({ code, then }) => {
    expect(faultsOfAnswer(document, aRefusal, { code })).toEqual(then);
  });
});
