import type { Answers } from '../kernel/index.ts';
import type { FhirCoding } from './kind-mappings.ts';
import { isListed } from './meeting-guide.ts';
import type { ProgrammeKind } from './programme-kind.ts';

/** The codes of a group that is listed, none where its kind gives none; undefined for a group that is not listed. */
export function fhirTypes(kind: Pick<ProgrammeKind, 'settingsFields' | 'mappings'>, settings: Answers): readonly FhirCoding[] | undefined {
  return isListed(kind, settings) ? (kind.mappings.fhir?.types ?? []) : undefined;
}

/** A coding that FHIR R4 accepts: its system is an absolute address, and its code has single spaces only. */
export const isFhirCoding = ({ system, code, display }: FhirCoding): boolean =>
  /^(?:https?:\/\/|urn:)\S+$/.test(system) && /^\S+(?: \S+)*$/.test(code) && display.trim() !== '';
