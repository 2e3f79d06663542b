import type { Answers } from '../kernel/index.ts';
import { isListed } from './meeting-guide.ts';
import type { ProgrammeKind } from './programme-kind.ts';

/** A code of a code system, as FHIR R4 writes it. */
export interface FhirCoding {
  /** The address of the code system, such as `http://terminology.hl7.org/CodeSystem/service-type`. */
  readonly system: string;
  readonly code: string;
  /** What the code system calls it. */
  readonly display: string;
}

/** How a kind of public meeting is described in FHIR R4: the codes of `HealthcareService.type`. */
export interface FhirMapping {
  readonly types: readonly FhirCoding[];
}

/** The codes of a group that is listed, none where its kind gives none; undefined for a group that is not listed. */
export function fhirTypes(kind: Pick<ProgrammeKind, 'settingsFields' | 'mappings'>, settings: Answers): readonly FhirCoding[] | undefined {
  return isListed(kind, settings) ? (kind.mappings.fhir?.types ?? []) : undefined;
}

/** A coding that FHIR R4 accepts: its system is an absolute address, and its code has single spaces only. */
export const isFhirCoding = ({ system, code, display }: FhirCoding): boolean =>
  /^(?:https?:\/\/|urn:)\S+$/.test(system) && /^\S+(?: \S+)*$/.test(code) && display.trim() !== '';
