import { eligibilityReasons } from './eligibility.ts';
import type { KindMetric } from './metrics.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import { missCodes } from './signals.ts';
import type { AttendanceHistory } from './signals.ts';

/** A function of a kind that threw while the product asked it, or answered something that the contract does not know. */
export interface KindFailure {
  readonly kind: string;
  /** The member of the contract, such as `signals` or `metrics.pieces-made`. */
  readonly member: string;
  readonly error: unknown;
}

/** The report about a function whose answer the contract does not know; the answer itself may name people and is not kept. */
class WrongAnswer extends TypeError {
  override readonly name = 'WrongAnswer';
}

/**
 * A kind whose functions never throw and always answer what the contract says. The checks before the start call each of them with invented
 * people, and a function may still throw or answer nonsense at the real ones: then it says that the kind could not decide, that there is no
 * signal, or that there is no figure, and the failure is told. A session is finished and a list is read all the same.
 */
export function shielded(kind: ProgrammeKind, tell: (failure: KindFailure) => void): ProgrammeKind {
  const guarded =
    <Given extends readonly unknown[], Answer>(
      member: string,
      ask: (...given: Given) => Answer,
      isAnswer: (answer: unknown) => boolean,
      otherwise: Answer,
    ) =>
    (...given: Given): Answer => {
      try {
        const answer = ask(...given);
        if (isAnswer(answer)) return answer;
        throw new WrongAnswer(`${member} answers what the contract does not know`);
      } catch (error) {
        tell({ kind: kind.code, member, error });
        return otherwise;
      }
    };
  const figure = (metric: KindMetric): KindMetric =>
    typeof metric === 'string'
      ? metric
      : { ...metric, fold: guarded(`metrics.${metric.code}`, (sessions) => metric.fold(sessions), isFigure, null) };
  const codes: readonly string[] = [...missCodes, ...Object.keys(kind.signalTexts)];
  const reasons: readonly unknown[] = [...eligibilityReasons, ...Object.keys(kind.reasonTexts ?? {})];
  return {
    ...kind,
    eligibility: guarded(
      'eligibility',
      (...given) => kind.eligibility(...given),
      (answer) => isEligibility(answer, reasons),
      {
        allowed: false,
        reasons: ['kind-failed'],
      },
    ),
    signals: Object.assign(
      guarded(
        'signals',
        (history: AttendanceHistory) => kind.signals(history),
        (answer) => areSignals(answer, codes),
        [],
      ),
      { untilAttended: kind.signals.untilAttended === true },
    ),
    metrics: kind.metrics.map(figure),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const isEligibility = (answer: unknown, reasons: readonly unknown[]): boolean =>
  isRecord(answer) &&
  (answer['allowed'] === true ||
    (answer['allowed'] === false &&
      Array.isArray(answer['reasons']) &&
      answer['reasons'].length > 0 &&
      answer['reasons'].every((reason) => reasons.includes(reason))));

const isFigure = (answer: unknown): boolean => answer === null || Number.isFinite(answer);

/** By its tag: a package may bring days of a copy of its own. */
const isDay = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Temporal.PlainDate]';

const areSignals = (answer: unknown, codes: readonly string[]): boolean =>
  Array.isArray(answer) && answer.every((signal) => isSignal(signal, codes));

const isSignal = (signal: unknown, codes: readonly string[]): boolean =>
  isRecord(signal) &&
  typeof signal['code'] === 'string' &&
  codes.includes(signal['code']) &&
  Number.isFinite(signal['count']) &&
  Array.isArray(signal['dates']) &&
  signal['dates'].every(isDay) &&
  isDay(signal['since']);
