/**
 * How a kind of public meeting is described to directories, by the Meeting Guide specification: for each settings field and each answer to it,
 * its type codes, as in `{ openness: { open: ['O'], closed: ['C'] } }`.
 */
export interface MeetingGuideMapping {
  /** The key of the switch of the settings by which a group is listed. A group is never listed before somebody has switched it on. */
  readonly listedBy: string;
  readonly types: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** A code of a code system, as FHIR R4 writes it. */
export interface FhirCoding {
  /** The address of the code system, such as `http://terminology.hl7.org/CodeSystem/service-type`. */
  readonly system: string;
  readonly code: string;
  /** The name in the code system. */
  readonly display: string;
}

/** How a kind of public meeting is described in FHIR R4: the codes of `HealthcareService.type`. */
export interface FhirMapping {
  readonly types: readonly FhirCoding[];
}

/** How groups of a kind are described outside of the product. */
export interface KindMappings {
  /** Null where the kind is no public meeting. */
  readonly meetingGuide: MeetingGuideMapping | null;
  /** Only of a kind of public meetings, whose groups are listed by the switch of `meetingGuide`; left out for no codes. */
  readonly fhir?: FhirMapping;
}
