import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { answerHours, answerHoursBefore } from '@saath/domain/absences';
import { Temporal } from '@saath/domain/kernel';
import { itemsOf } from '../../api/items-of.ts';
import { Api, apiRoot } from '../../api/api.ts';
import { Session } from '../../api/session.ts';
import type { Page, StandInRequest, Substitute } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { Avatar, Chip, ResourceStates, Skeleton } from '../../ui/index.ts';
import { problemText } from '../../ui/problem-text.ts';
import { sending } from '../../ui/sending.ts';
import { minutesBetween } from '../../ui/zoned-time.ts';
import { considered } from '../record/considered.ts';
import { whenWords } from '../when-words.ts';
import type { LeadAnswer, LeadRequest } from './lead-request.ts';
import { nextAfter } from './stand-in-words.ts';
import { SubstituteLine } from './substitute-line.ts';
import { ToldNote } from './told-note.ts';

/** The person who is asked, the person who is replaced, and the people who can be asked after them. */
interface Askable {
  readonly person: Substitute;
  readonly insteadOfId: string | null;
  readonly nextIds: readonly string[];
}

/** Names the people who lead one session instead of the facilitators of its group. Closes with what was done. */
@Component({
  selector: 'saath-lead-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Chip, MatButton, MatCheckbox, ResourceStates, Skeleton, SubstituteLine, ToldNote, TranslocoPipe],
  templateUrl: './lead-dialog.html',
  styleUrls: ['../../ui/dialog.css', './lead-dialog.css'],
})
export class LeadDialog {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #own = inject(Session).membership()?.staffId;
  protected readonly session = inject<LeadRequest>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<LeadDialog, LeadAnswer>>(MatDialogRef);
  protected readonly found = httpResource<Page<Substitute>>(() => `${apiRoot}/sessions/${this.session.id}/substitutes?limit=200`);
  protected readonly people = computed(() => itemsOf(this.found));
  protected readonly best = computed(() => this.people().find(({ isFree }) => isFree)?.staffId);
  protected readonly chosen = signal<ReadonlySet<string>>(chosenFirst(this.session));
  /** The effect of the choice, where it changes anything. */
  protected readonly plan = considered(
    `/sessions/${this.session.id}/facilitators/plan`,
    computed(() => {
      const before = this.session.facilitators.map(({ staffId }) => staffId);
      const staffIds = [...this.chosen()];
      const isSame = staffIds.length === before.length && before.every((id) => this.chosen().has(id));
      return isSame || staffIds.length === 0 ? undefined : { staffIds };
    }),
  );
  protected readonly planned = computed(() => (this.plan.hasValue() ? this.plan.value() : undefined));
  protected readonly sending = sending();
  readonly #isNobodyChosen = signal(false);
  /** Why nothing was done: nobody is chosen, or the refusal of the server until something else is chosen. */
  protected readonly fault = linkedSignal(() => {
    if (this.#isNobodyChosen()) return this.#words.say('sessions.lead.missing');
    const thrown = this.sending.fault();
    return thrown === undefined ? '' : problemText(this.#words, thrown);
  });

  /** The earlier questions; who could lead it is shown without waiting for this. */
  readonly #asked = httpResource<Page<StandInRequest>>(() => `${apiRoot}/sessions/${this.session.id}/stand-in-requests`);
  protected readonly requests = computed(() => {
    const items = itemsOf(this.#asked);
    return new Map(items.toReversed().map((one) => [one.staffId, one]));
  });
  /** The one person who can be asked by what is chosen: somebody else who is free, in the place of one person or beside all. */
  protected readonly askable = computed((): Askable | undefined => {
    const before = this.session.facilitators.map(({ staffId }) => staffId);
    const added = [...this.chosen()].filter((id) => !before.includes(id));
    const removed = before.filter((id) => !this.chosen().has(id));
    const person = this.people().find(({ staffId }) => staffId === added[0]);
    if (added.length !== 1 || removed.length > 1 || person?.isFree !== true || person.staffId === this.#own) return undefined;
    const nextIds = nextAfter(this.people(), person.staffId, [...before, this.#own ?? '']);
    return { person, insteadOfId: removed[0] ?? null, nextIds };
  });
  /** Whether the next person is asked by itself. */
  protected readonly asksOn = signal(true);
  /** A session that begins soon has no time for a question. */
  protected readonly isLate = minutesBetween(Temporal.Now.instant(), this.session.startsAt) <= answerHoursBefore * 60;
  protected readonly hours = { hours: answerHours, before: answerHoursBefore };

  protected text(): string {
    const { groupName: group, startsAt, timeZone } = this.session;
    return this.#words.say('sessions.lead.text', { group, when: whenWords(this.#words, startsAt, timeZone) });
  }
  protected choose(staffId: string, isChosen: boolean): void {
    this.#isNobodyChosen.set(false);
    this.fault.set('');
    this.chosen.update((before) => new Set(isChosen ? [...before, staffId] : [...before].filter((id) => id !== staffId)));
  }
  protected save(event: Event): Promise<void> | void {
    event.preventDefault();
    this.#isNobodyChosen.set(this.chosen().size === 0);
    if (this.#isNobodyChosen()) return;
    return this.name([...this.chosen()]);
  }
  /** Nobody gives the session back to the facilitators of its group. */
  protected name(staffIds: readonly string[]): Promise<void> {
    return this.#act(true, () => this.#api.put(`/sessions/${this.session.id}/facilitators`, { staffIds }, this.session.version));
  }
  protected ask({ person: { staffId }, insteadOfId, nextIds }: Askable): Promise<void> {
    const body = { staffId, insteadOfId, ...(this.asksOn() && nextIds.length > 0 ? { nextIds } : {}) };
    return this.#act('asked', () => this.#api.post(`/sessions/${this.session.id}/stand-in-requests`, body, this.session.version));
  }
  async #act(done: LeadAnswer, act: () => Promise<unknown>): Promise<void> {
    if (await this.sending.send(act)) this.dialog.close(done);
  }
}

/** Those who lead the session now, with the person who was chosen already in the place of another. */
function chosenFirst({ facilitators, wantedId, insteadOfId }: LeadRequest): ReadonlySet<string> {
  const stay = facilitators.map(({ staffId }) => staffId).filter((id) => id !== insteadOfId);
  return new Set(wantedId === undefined ? stay : [...stay, wantedId]);
}
