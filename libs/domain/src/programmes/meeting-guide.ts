import type { ProgrammeKind } from './programme-kind.ts';

/**
 * How a kind of public meeting is told to Meeting Guide: by settings field and answer the type codes of its specification, as in
 * `{ openness: { open: ['O'], closed: ['C'] } }`.
 */
export type MeetingGuideMapping = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The type codes of one group by its answers; null where its kind is no public meeting. */
export function meetingGuideTypes(
  { mappings }: Pick<ProgrammeKind, 'mappings'>,
  settings: Readonly<Record<string, unknown>>,
): readonly string[] | null {
  if (mappings.meetingGuide === null) return null;
  return Object.entries(mappings.meetingGuide).flatMap(([key, byAnswer]) => byAnswer[String(settings[key])] ?? []);
}
