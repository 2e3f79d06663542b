import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal, idOf } from '../kernel/index.ts';
import type { Instant, PersonId, SessionId, StaffId } from '../kernel/index.ts';
import { text } from '../testing/index.ts';
import { applyMarks } from './apply-marks.ts';
import type { Mark, Sheet } from './mark.ts';

const at = (given: string): Instant => Temporal.Instant.from(given);
const [sagar, ravi] = [idOf<PersonId>('sagar'), idOf<PersonId>('ravi')];
const session = {
  ...{ id: idOf<SessionId>('session-1'), state: 'planned' as const },
  ...{ startsAt: at('2026-11-24T18:00+05:30'), endsAt: at('2026-11-24T19:00+05:30') },
};
const states = ['present', 'late', 'excused', 'absent', 'walk-in'] as const;
const own = [
  { code: 'showed-work', name: text, counts: 'attended' },
  { code: 'no-materials', name: text, counts: 'neither' },
] as const;
const attendance = { states, misses: ['absent'], minutes: ['late'], own } as const;
const kind = { code: 'group-counselling', confidentiality: 'notes', attendance } as const;
const roster = new Set([sagar, ravi]);
const nothing: Sheet = { marks: [], seen: new Set(), roster };

describe('any batch of marks', () => {
  const marks = fc.array(
    fc
      .record({
        clientId: fc.nat({ max: 30 }).map((number) => `tap-${number}`),
        personId: fc.constantFrom(sagar, ravi),
        mark: fc.option(
          fc.constantFrom<Pick<Mark, 'state' | 'own'>>(
            ...states.map((state) => ({ state, own: null })),
            { state: 'present', own: 'showed-work' },
            { state: 'excused', own: 'no-materials' },
          ),
        ),
        minutes: fc.option(fc.integer({ min: 0, max: 60 })),
        markedAt: fc.integer({ min: 0, max: 90 }).map((minutes) => at('2026-11-24T17:30+05:30').add({ minutes })),
        markedBy: fc.constant(idOf<StaffId>('meera')),
        device: fc.constant(null),
      })
      .map(({ mark, ...tap }) => ({ ...tap, ...(mark ?? { state: null, own: null }) }))
      .map((mark): Mark => (mark.state === 'late' ? mark : { ...mark, minutes: null })),
    { maxLength: 20 },
  );
  const take = (sheet: Sheet, batch: readonly Mark[]) => {
    const result = applyMarks(session, kind, sheet, batch, at('2026-11-24T18:30+05:30'));
    if (!result.ok) throw new Error(result.problem.code);
    const standing = new Map(sheet.marks.map((mark) => [mark.personId, mark]));
    for (const mark of result.value.applied) standing.set(mark.personId, mark);
    const taken = [...result.value.applied.map(({ clientId }) => clientId), ...result.value.replayed];
    return { ...result.value, sheet: { marks: [...standing.values()], seen: new Set([...sheet.seen, ...taken]), roster } };
  };

  it('changes nothing when it is sent again', () => {
    fc.assert(
      fc.property(marks, marks, (before, batch) => {
        const first = take(take(nothing, before).sheet, batch);
        const again = take(first.sheet, batch);
        expect(again.applied).toEqual([]);
        expect(again.sheet.marks).toEqual(first.sheet.marks);
      }),
    );
  });

  it('leaves each person as the latest tap says, in whatever order the taps arrive', () => {
    // No two taps at once, and none from the future.
    const apart = (mark: Mark, index: number): Mark => ({
      ...mark,
      clientId: `tap-${index}`,
      markedAt: mark.markedAt.subtract({ minutes: 31 }).add({ seconds: index }),
    });
    const batches = marks
      .map((batch) => batch.map(apart))
      .chain((batch) => fc.tuple(fc.constant(batch), fc.shuffledSubarray(batch, { minLength: batch.length })));
    fc.assert(
      fc.property(batches, ([batch, shuffled]) => {
        const { sheet, conflicts } = take(nothing, shuffled);
        for (const person of [sagar, ravi]) {
          const taps = batch.filter(({ personId }) => personId === person);
          const latest = taps.toSorted((a, b) => Temporal.Instant.compare(a.markedAt, b.markedAt)).at(-1);
          const stands = sheet.marks.find(({ personId }) => personId === person);
          expect([stands?.state ?? null, stands?.own ?? null]).toEqual([latest?.state ?? null, latest?.own ?? null]);
        }
        for (const { mine, theirs: standing } of conflicts) expect(Temporal.Instant.compare(mine.markedAt, standing.markedAt)).toBe(-1);
      }),
    );
  });

  it('answers every tap exactly once', () => {
    fc.assert(
      fc.property(marks, (batch) => {
        const { applied, replayed, conflicts } = take(nothing, batch);
        expect(applied.length + replayed.length + conflicts.length).toBe(batch.length);
      }),
    );
  });
});
