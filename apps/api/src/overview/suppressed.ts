import { fewestPeople } from '@saath/domain/attendance';

/** Replaces figures based on fewer than {@link fewestPeople} people by null. */
export const suppressed = <Figures extends object>(people: number, figures: Figures): { [Name in keyof Figures]: number | null } =>
  (people >= fewestPeople ? figures : Object.fromEntries(Object.keys(figures).map((name) => [name, null]))) as {
    [Name in keyof Figures]: number | null;
  };
