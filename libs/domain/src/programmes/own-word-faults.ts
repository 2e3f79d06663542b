import type { Localised } from '../kernel/index.ts';
import { attendanceStates } from './attendance-state.ts';
import { eligibilityReasons } from './eligibility.ts';
import { missingTranslations } from './field-faults.ts';
import { faultIf, isOwnWord, unknown } from './guarded.ts';
import type { Fault } from './guarded.ts';
import { markMeanings } from './own-mark.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { missCodes } from './signals.ts';

/** The codes that no kind may use for its own signals. */
const signalsOfProduct: readonly string[] = [
  ...missCodes,
  ...['talk-wanted', 'safety-note', 'follow-up-overdue', 'craving-rising', 'mood-low', 'mentor-not-reached', 'no-contact', 'group-lapsed'],
];
const marksOfProduct: readonly string[] = attendanceStates;

/** The sentences of a kind's own signals and reasons. Those of the product belong to the product. */
export const ownSignalFaults = ({ signalTexts }: ProgrammeKind): readonly Fault[] =>
  textFaults('signalTexts', signalTexts, signalsOfProduct);
export const ownReasonFaults = ({ reasonTexts = {} }: ProgrammeKind): readonly Fault[] =>
  textFaults('reasonTexts', reasonTexts, eligibilityReasons);

const textFaults = (path: string, given: Readonly<Record<string, Localised>>, ofProduct: readonly string[]): readonly Fault[] =>
  Object.entries(given).flatMap(([code, text]) => [
    ...faultIf(!isOwnWord(code), `${path}.${code}`, 'is not lower-case words with hyphens'),
    ...faultIf(ofProduct.includes(code), `${path}.${code}`, 'is a reason of the product'),
    ...missingTranslations(`${path}.${code}`, text),
  ]);

/** The marks that only this kind has: what each comes to, in words, and nothing where no names are kept. */
export const ownMarkFaults = ({ attendance: { own = [], misses }, confidentiality }: ProgrammeKind): readonly Fault[] => [
  ...faultIf(confidentiality === 'headcount' && own.length > 0, 'attendance.own', 'name people although only a headcount is recorded'),
  ...faultIf(new Set(own.map(({ code }) => code)).size < own.length, 'attendance.own', 'use a code twice'),
  ...faultIf(own.some(({ counts }) => counts === 'missed') && !misses.includes('absent'), 'attendance.own', 'miss what is no miss'),
  ...unknown(
    'attendance.own',
    own.map(({ counts }) => counts),
    markMeanings,
  ),
  ...own.flatMap(({ code, name }) => [
    ...faultIf(!isOwnWord(code), `attendance.own.${code}`, 'is not lower-case words with hyphens'),
    ...faultIf(marksOfProduct.includes(code), `attendance.own.${code}`, 'is a mark of the product'),
    ...missingTranslations(`attendance.own.${code}.name`, name),
  ]),
];
