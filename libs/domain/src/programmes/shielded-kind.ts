import type { KindMetric } from './metrics.ts';
import type { ProgrammeKind } from './programme-kind.ts';
import type { AttendanceHistory } from './signals.ts';

/** A function of a kind that threw while the product asked it. */
export interface KindFailure {
  readonly kind: string;
  /** The member of the contract, such as `signals` or `metrics.pieces-made`. */
  readonly member: string;
  readonly error: unknown;
}

/**
 * A kind whose functions never throw. The checks before the start call each of them with invented people, and a function may still throw at
 * the real ones: then it says that the kind could not decide, that there is no signal, or that there is no figure, and the failure is told.
 * A session is finished and a list is read all the same.
 */
export function shielded(kind: ProgrammeKind, tell: (failure: KindFailure) => void): ProgrammeKind {
  const guarded =
    <Given extends readonly unknown[], Answer>(member: string, ask: (...given: Given) => Answer, otherwise: Answer) =>
    (...given: Given): Answer => {
      try {
        return ask(...given);
      } catch (error) {
        tell({ kind: kind.code, member, error });
        return otherwise;
      }
    };
  const figure = (metric: KindMetric): KindMetric =>
    typeof metric === 'string' ? metric : { ...metric, fold: guarded(`metrics.${metric.code}`, (sessions) => metric.fold(sessions), null) };
  return {
    ...kind,
    eligibility: guarded('eligibility', (...given) => kind.eligibility(...given), { allowed: false, reasons: ['kind-failed'] }),
    signals: Object.assign(
      guarded('signals', (history: AttendanceHistory) => kind.signals(history), []),
      { untilAttended: kind.signals.untilAttended === true },
    ),
    metrics: kind.metrics.map(figure),
  };
}
