import type { Answers } from '../kernel/index.ts';
import type { ProgrammeKind } from './programme-kind.ts';

/** The key of the switch by which a group of a kind is listed; null where it is no public meeting, or the centre has left the switch out. */
export function listedBy({ settingsFields, mappings }: Pick<ProgrammeKind, 'settingsFields' | 'mappings'>): string | null {
  const key = mappings.meetingGuide?.listedBy;
  return settingsFields.find((field) => field.key === key)?.key ?? null;
}

/** Settings without the answer by which a group is listed: somebody switches it on for each group. */
export function unlisted({ mappings }: Pick<ProgrammeKind, 'mappings'>, settings: Answers): Answers {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== mappings.meetingGuide?.listedBy));
}

/** Whether somebody has switched on that a group is listed. */
export function isListed(kind: Pick<ProgrammeKind, 'settingsFields' | 'mappings'>, settings: Answers): boolean {
  const key = listedBy(kind);
  return key !== null && settings[key] === true;
}

/** The type codes of a group that is listed, in the order of the fields; undefined for a group that is not. */
export function meetingTypes(
  kind: Pick<ProgrammeKind, 'settingsFields' | 'mappings'>,
  settings: Answers,
  language: string,
): readonly string[] | undefined {
  if (!isListed(kind, settings)) return undefined;
  const types = kind.settingsFields.flatMap((field) => {
    const byAnswer = new Map(Object.entries(kind.mappings.meetingGuide?.types[field.key] ?? {}));
    return byAnswer.get(String(settings[field.key])) ?? [];
  });
  const ofLanguage = languageTypes.get(language);
  return [...new Set([...types, ...(ofLanguage === undefined ? [] : [ofLanguage])])];
}

/** The codes of languages that the specification has. It has none for Marathi. */
const languageTypes: ReadonlyMap<string, string> = new Map([
  ['en', 'EN'],
  ['hi', 'HI'],
]);
