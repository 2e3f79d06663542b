import { describe, expect, it } from '@jest/globals';
import { aKind } from '../testing/index.ts';
import { fhirTypes } from './fhir-mapping.ts';

const supportGroups = { system: 'http://terminology.hl7.org/CodeSystem/service-type', code: '224', display: 'Support Groups' };
const text = { en: 'Listed', hi: 'सूची में', mr: 'यादीत' };
const listed = aKind({
  settingsFields: [{ key: 'listed', type: 'switch', label: text, help: text, required: false }],
  mappings: { meetingGuide: { listedBy: 'listed', types: {} }, fhir: { types: [supportGroups] } },
});

describe('the codes of a group in FHIR', () => {
  it.each([
    { kind: listed, settings: { listed: true }, then: [supportGroups] },
    { kind: { ...listed, mappings: { meetingGuide: listed.mappings.meetingGuide } }, settings: { listed: true }, then: [] },
    { kind: listed, settings: { listed: false }, then: undefined },
    { kind: listed, settings: {}, then: undefined },
    { kind: { ...listed, settingsFields: [] }, settings: { listed: true }, then: undefined },
    { kind: aKind(), settings: { listed: true }, then: undefined },
  ])('are $then with $settings', ({ kind, settings, then }) => expect(fhirTypes(kind, settings)).toEqual(then));
});
