import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Temporal, type Answers, type Visibility } from '@saath/domain/kernel';
import { isOpenCommitment } from '@saath/domain/records';
import { apiRoot } from '../../api/api.ts';
import type { EarlierCommitment, PersonRecord, RosterItem, SessionRecords as View } from '../../api/shapes.ts';
import { isAnswers, isCommitment, isPersonNote, isTalkWish, type QueuedCommand } from '../../offline/command.ts';
import { CommandQueue } from '../../offline/command-queue.ts';
import { isoOf } from '../../ui/zoned-time.ts';
import type { NamedPerson } from '../../ui/form/answer-setting.ts';
import { AnswerDrafts, withChanges, type FormSubject } from './answer-drafts.ts';

/** The records of a session and its people, with the answers of this device over them. Provided by the page that runs the session. */
@Injectable()
export class SessionRecords {
  readonly #queue = inject(CommandQueue);
  readonly #drafts = inject(AnswerDrafts);
  readonly #sessionId = signal('');
  readonly #sent = signal<readonly QueuedCommand[]>([]);

  readonly loaded = httpResource<View>(() => (this.#sessionId() === '' ? undefined : `${apiRoot}/sessions/${this.#sessionId()}/records`));
  readonly #view = computed(() => (this.loaded.hasValue() ? this.loaded.value() : undefined));
  /** The people who may be named in the answers: everybody on the roster. */
  readonly roster = signal<readonly NamedPerson[]>([]);
  readonly #people = computed(() => new Map((this.#view()?.people ?? []).map((person) => [person.personId, person])));
  /** Answers of this device that the loaded view lacks, in the order in which they were given. */
  readonly #changes = computed(() => [...this.#sent(), ...this.#queue.rows()].filter(isAnswers).map(({ command }) => command));

  /** The people who would like to talk to someone, as far as this device was told; over what the roster says. */
  readonly #wishes = computed(() => {
    const wishes = [...this.#sent(), ...this.#queue.rows()].filter(isTalkWish).map(({ command }) => command);
    const here = wishes.filter(({ sessionId }) => sessionId === this.#sessionId());
    return new Map(here.map(({ personId, wanted }) => [personId, wanted]));
  });

  /** Commitments that were taken or asked about on this device, in the order of the taps. */
  readonly #commitments = computed(() => {
    const rows = [...this.#sent(), ...this.#queue.rows()].filter(isCommitment).map(({ command }) => command);
    return rows.filter(({ sessionId }) => sessionId === this.#sessionId());
  });

  constructor() {
    this.#queue.sent.pipe(takeUntilDestroyed()).subscribe((rows) => {
      this.#sent.update((known) => [...known, ...rows.filter((row) => isAnswers(row) || isCommitment(row) || isTalkWish(row))]);
      if (rows.some((row) => isPersonNote(row) && row.command.sessionId === this.#sessionId())) this.loaded.reload();
    });
  }

  /** The note of the last session for this one, as far as the reader may see it. */
  readonly lastNote = computed(() => this.#view()?.lastNote ?? null);

  /** The readers whose questions are asked. What an earlier version stored on this device has only questions for everybody. */
  readonly readable = computed((): readonly Visibility[] => this.#view()?.readable ?? ['everyone']);

  /** The answers that go on from the last session, until these questions are answered at this one, also on this device only. */
  readonly #suggested = computed((): Answers => {
    const here = this.#changes().filter((command) => command.sessionId === this.#sessionId() && command.personId === null);
    const said = new Set(here.flatMap(({ answers }) => Object.keys(answers)));
    return Object.fromEntries(Object.entries(this.#view()?.suggested ?? {}).filter(([key]) => !said.has(key)));
  });

  open(sessionId: string): void {
    this.#sessionId.set(sessionId);
  }
  personOf(personId: string): PersonRecord | undefined {
    return this.#people().get(personId);
  }
  /** The answers about a person, or about the session for null, that are stored or on their way. */
  storedAnswers(personId: string | null): Answers {
    const loaded = personId === null ? this.#view()?.session.answers : this.personOf(personId)?.answers;
    return this.#changes()
      .filter((command) => command.sessionId === this.#sessionId() && command.personId === personId)
      .reduce((answers, command) => withChanges(answers, command.answers), loaded ?? {});
  }
  /** The answers as they are being given: the form about the session begins with what is suggested. */
  answersOf(personId: string | null): Answers {
    const begun = personId === null ? this.#suggested() : {};
    return this.#drafts.all().get(personId)?.answers ?? { ...begun, ...this.storedAnswers(personId) };
  }
  /** Takes the answers of a form as they are now. A suggestion that was emptied is taken back, so that it is not made again. */
  edit(subject: FormSubject, answers: Answers): void {
    const emptied = Object.entries(subject.personId === null ? this.#suggested() : {}).filter(([key]) => answers[key] === undefined);
    this.#drafts.edit(subject, { ...Object.fromEntries(emptied), ...this.storedAnswers(subject.personId) }, answers);
  }
  /** The commitment of a person today until the next session; empty for nothing. */
  commitmentOf(personId: string): string {
    const taken = this.#commitments().findLast((one) => one.type === 'take-commitment' && one.personId === personId);
    return taken?.type === 'take-commitment' ? taken.text : (this.personOf(personId)?.commitment ?? '');
  }
  /** The commitments of earlier sessions, with what the person said about them today. */
  toReview(personId: string): readonly EarlierCommitment[] {
    return (this.personOf(personId)?.toReview ?? []).map((earlier) => {
      const said = this.#commitments().findLast((one) => one.type === 'review-commitment' && one.commitmentId === earlier.id);
      return said?.type === 'review-commitment' ? { ...earlier, outcome: said.outcome } : earlier;
    });
  }
  /** How many commitments of a person are asked about next time, as far as this device was told. */
  openCommitments(personId: string): number {
    const open = this.toReview(personId).filter((earlier) => isOpenCommitment(earlier)).length;
    return open + (this.commitmentOf(personId) === '' ? 0 : 1);
  }
  commit({ personId }: RosterItem, text: string): void {
    const takenAt = isoOf(Temporal.Now.instant());
    void this.#queue.add({ type: 'take-commitment', sessionId: this.#sessionId(), personId, text, takenAt });
  }
  review({ id: commitmentId }: EarlierCommitment, outcome: EarlierCommitment['outcome']): void {
    const reviewedAt = isoOf(Temporal.Now.instant());
    void this.#queue.add({ type: 'review-commitment', sessionId: this.#sessionId(), commitmentId, outcome, reviewedAt });
  }
  wantsToTalk({ personId, wantsToTalk }: RosterItem): boolean {
    return this.#wishes().get(personId) ?? wantsToTalk;
  }
  /** Records whether a person would like to talk to someone. */
  want({ personId }: RosterItem, wanted: boolean): void {
    const askedAt = isoOf(Temporal.Now.instant());
    void this.#queue.add({ type: 'want-talk', sessionId: this.#sessionId(), personId, wanted, askedAt });
  }
  /** Stores what is being given, before the session is finished, and with it what was suggested and has stayed. */
  flush(formVersion: string): void {
    if (Object.keys(this.#suggested()).length > 0)
      this.edit({ sessionId: this.#sessionId(), personId: null, formVersion }, this.answersOf(null));
    this.#drafts.flush();
  }
}
