import type { SubstituteReason } from '@saath/domain/absences';
import type { NamedSubstitute } from './substitutes.read-model.ts';
import type { SubstituteReasonView, SubstituteView } from './substitute.view.ts';

export const substituteView = ({ staffId, name, role, isFree, freeFrom, reasons, sessions }: NamedSubstitute): SubstituteView => ({
  ...{ staffId, name, role, isFree, freeFrom: freeFrom === null ? null : freeFrom.toString() },
  reasons: reasonsOf({ reasons, sessions }),
});

export const reasonsOf = ({ reasons, sessions }: Pick<NamedSubstitute, 'reasons' | 'sessions'>): SubstituteReasonView[] =>
  reasons.map((reason) => reasonView(reason, sessions));

function reasonView(reason: SubstituteReason, sessions: NamedSubstitute['sessions']): SubstituteReasonView {
  const other = 'sessionId' in reason ? sessions.get(reason.sessionId) : undefined;
  return {
    code: reason.code,
    groupName: other?.groupName ?? null,
    branchName: other?.branchName ?? null,
    until: other === undefined ? null : other.endsAt.toString(),
    minutes: 'minutes' in reason ? reason.minutes : null,
    language: 'language' in reason ? reason.language : null,
    times: 'times' in reason ? reason.times : null,
  };
}
