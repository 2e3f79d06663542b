import { inLatinDigits } from '../kernel/index.ts';
import type { Answers, ListField, Localised } from '../kernel/index.ts';
import type { AgendaStep, ProgrammeKind } from './programme-kind.ts';

/** A setting that several kinds share: a group that allows it has a course of its own, which is used instead of the kind’s. */
export const ownAgendaField: ListField = {
  key: 'agenda',
  type: 'list',
  label: { en: 'Course of a session', hi: 'बैठक का क्रम', mr: 'सत्राचा क्रम' },
  help: {
    en: 'The steps of this group, each with its minutes first: 10 Welcome. Left empty, those of its branch, its centre or its kind.',
    hi: 'इस समूह के चरण, हर एक के आगे मिनट: 10 स्वागत। खाली छोड़ें तो शाखा, केंद्र या प्रकार के चरण रहेंगे।',
    mr: 'या गटाच्या पायऱ्या, प्रत्येकीच्या आधी मिनिटे: 10 स्वागत. रिकामे ठेवल्यास शाखेच्या, केंद्राच्या किंवा प्रकाराच्या पायऱ्या.',
  },
  required: false,
  most: 12,
  maxLength: 120,
};

/** The bounds of a course that a group, a branch or a centre writes: its steps, and the characters of each. */
export const agendaBounds = { most: ownAgendaField.most, length: ownAgendaField.maxLength } as const;

/** Whether these lines are a course: at least one step, and no step without words. */
export const isAgenda = (lines: readonly string[]): boolean =>
  lines.length > 0 && lines.length <= agendaBounds.most && lines.every((line) => line.trim() !== '' && line.length <= agendaBounds.length);

/** The minutes of a step to which its author gave none. */
const usualMinutes = 10;

/** A step of one session: from and to which minute it is planned. */
export interface TimedStep extends Omit<AgendaStep, 'minutes'> {
  readonly from: number;
  readonly to: number;
}

/**
 * The course of one session of some minutes: that of its group where the group has one of its own, otherwise that of its kind in this place.
 * Each step takes the same share of a longer or shorter session, in whole minutes.
 */
export function agendaOf(
  { agenda, settingsFields }: Pick<ProgrammeKind, 'agenda' | 'settingsFields'>,
  settings: Answers,
  minutes: number,
): readonly TimedStep[] {
  const own = settingsFields.some(({ key }) => key === ownAgendaField.key) ? settings[ownAgendaField.key] : undefined;
  const steps = Array.isArray(own) && own.length > 0 ? stepsFrom(own.map(String)) : (agenda ?? []);
  const planned = steps.reduce((sum, step) => sum + step.minutes, 0);
  const at = (passed: number): number => Math.round((passed * minutes) / planned);
  let passed = 0;
  return steps.map(({ minutes: share, ...step }) => {
    const from = at(passed);
    passed += share;
    return { ...step, from, to: at(passed) };
  });
}

/** Whole minutes, a unit or none, and a title. A range, a clock time, a year and the number of a word (`12-step`, `1st`) are no minutes. */
const minutesFirst =
  /^\s*([\d०-९]{1,3})(?:\s*(?:min(?:ute)?s?|मिनट|मिनिटे?)(?![\p{L}\p{M}]))?(?=[\s.:,])(?![.:,][\d०-९])[\s.:,]*(?:\p{Pd}\s+)?([^\s.:,].*)$/iu;

/** The steps that people wrote, one a line. */
export const stepsFrom = (lines: readonly string[]): readonly AgendaStep[] => lines.map(stepFrom);

/** A step as people write it: `10 Welcome`, also `10 min: Welcome` and `१० मिनट – स्वागत`. */
function stepFrom(line: string): AgendaStep {
  const [, minutes, title = line] = minutesFirst.exec(line) ?? [];
  return {
    title: inEachLanguage(title.trim()),
    minutes: minutes === undefined ? usualMinutes : Math.max(1, Number(inLatinDigits(minutes))),
  };
}

const inEachLanguage = (text: string): Localised => ({ en: text, hi: text, mr: text });
