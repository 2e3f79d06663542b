import { dayIn, daysBetween, type Answers, type Day } from '@saath/domain/kernel';
import { pointsOf, scoreOf, stepOf, type Questionnaire } from '@saath/domain/questionnaires';
import { toInstant } from '../platform/clock.ts';
import type { StoredGiven } from './given.query.ts';
import type { GivenLineView, GivenSummaryView, GivenView, ScoreView } from './given.view.ts';
import { questionnaireView } from './questionnaire.view.ts';

export function scoreView(questionnaire: Questionnaire, answers: Answers): ScoreView {
  const score = scoreOf(questionnaire, answers);
  if (score.state === 'none') return { state: 'none', total: null, band: null, open: score.open };
  return { state: score.state, total: score.total, band: score.band.word, open: score.open };
}

const linesOf = ({ items }: Questionnaire, answers: Answers): readonly GivenLineView[] =>
  items.map((item) => ({
    ...{ key: item.field.key, text: item.field.label, safety: item.safety, most: Math.max(...item.points) },
    word: item.field.options.find(({ value }) => value === answers[item.field.key])?.label ?? null,
    points: pointsOf(item, answers) ?? null,
  }));

const daysSince = (admittedOn: Day | null, on: Day): number | null => {
  const days = admittedOn === null ? -1 : daysBetween(admittedOn, on);
  return days < 0 ? null : days;
};

const dayOf = (at: Date, timeZone: string): Day => dayIn(toInstant(at), timeZone);

/** Answers while they are asked for, with the questions. */
export function givenView(given: StoredGiven, questionnaire: Questionnaire, admittedOn: Day | null): GivenView {
  return {
    ...{ id: given.id, memberId: given.member_id, displayName: given.alias, memberCode: given.member_code },
    questionnaire: questionnaireView({ questionnaire, isOwn: false, isOffered: true, revision: 0 }),
    answers: given.answers as GivenView['answers'],
    score: scoreView(questionnaire, given.answers),
    daysIn: daysSince(admittedOn, dayOf(given.started_at, given.time_zone)),
    finishedAt: given.finished_at?.toISOString() ?? null,
    safetyNoteId: given.safety_note_id,
  };
}

/** Finished answers, with every question as it was. */
export function summaryView(given: StoredGiven, questionnaire: Questionnaire, admittedOn: Day | null): GivenSummaryView {
  const on = dayOf(given.finished_at ?? given.started_at, given.time_zone);
  return {
    ...{ id: given.id, on: on.toString(), daysIn: daysSince(admittedOn, on), askedBy: given.author_name },
    step: admittedOn === null ? null : (stepOf(admittedOn, on)?.day ?? null),
    score: scoreView(questionnaire, given.answers),
    lines: linesOf(questionnaire, given.answers),
    safetyNoteId: given.safety_note_id,
  };
}
