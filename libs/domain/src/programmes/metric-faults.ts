import { Temporal } from '../kernel/index.ts';
import { missingTranslations } from './field-faults.ts';
import { faultIf, guarded, isOwnWord } from './guarded.ts';
import type { Fault } from './guarded.ts';
import { metricCodes } from './metrics.ts';
import type { KindMetric, MeasuredSession, Metric } from './metrics.ts';
import { ownMarks } from './own-mark.ts';
import type { ProgrammeKind } from './programme-kind.ts';

const known: readonly string[] = metricCodes;
const someDay = Temporal.PlainDate.from('2026-01-05');

/** The metrics because of which a kind is refused: an unknown code of the product, or an own one without texts or with a fold that fails. */
export function metricFaults({ metrics, attendance }: ProgrammeKind): readonly Fault[] {
  const own = metrics.filter(isOwn);
  const named = metrics.filter((metric): metric is Exclude<KindMetric, Metric> => !isOwn(metric));
  const codes = metrics.map((metric) => (isOwn(metric) ? metric.code : metric));
  return [
    ...named.filter((code) => !known.includes(code)).map((code) => ({ path: 'metrics', fault: `has an unknown value: ${code}` })),
    ...faultIf(new Set(codes).size < codes.length, 'metrics', 'use a code twice'),
    ...own.flatMap((metric) => guarded(`metrics.${metric.code}`, () => ownFaults(metric, sessionsOf(attendance)))),
  ];
}

const isOwn = (metric: KindMetric): metric is Metric => typeof metric !== 'string';

/** No sessions, sessions without people, and one session with each mark, with empty answers. */
const sessionsOf = (attendance: ProgrammeKind['attendance']): readonly (readonly MeasuredSession[])[] => {
  const empty = { on: someDay, headcount: null, people: [], answers: {} };
  const marks = [
    ...[...attendance.states, null].map((state) => ({ state })),
    ...ownMarks(attendance).map(({ state, code: own }) => ({ state, own })),
  ];
  const each = marks.map((mark, person) => ({ person, ...mark, answers: {} }));
  return [
    [],
    [empty],
    [
      { ...empty, people: each },
      { ...empty, on: someDay.add({ days: 7 }), headcount: 4, people: each },
    ],
  ];
};

function ownFaults({ code, name, unit, fold }: Metric, probes: readonly (readonly MeasuredSession[])[]): readonly Fault[] {
  const path = `metrics.${code}`;
  return [
    ...faultIf(!isOwnWord(code), path, 'is not lower-case words with hyphens'),
    ...faultIf(known.includes(code), path, 'is a metric of the product'),
    ...missingTranslations(`${path}.name`, name),
    ...(unit === null ? [] : missingTranslations(`${path}.unit`, unit)),
    ...faultIf(!probes.map(fold).every((figure) => figure === null || Number.isFinite(figure)), path, 'is not a number or null'),
  ];
}
