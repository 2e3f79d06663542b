import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../../api/api.ts';
import type { RosterItem, Session as Meeting } from '../../api/shapes.ts';
import { Session } from '../../api/session.ts';
import { Words } from '../../i18n/words.ts';
import { Icon } from '../../ui/icon.ts';
import { Kinds } from '../../ui/kinds.ts';
import { Notice } from '../../ui/notice.ts';
import { THIS_DEVICE } from '../../ui/this-device.ts';
import { dayIn, todayIn } from '../../ui/zoned-time.ts';
import { markWords } from '../mark-words.ts';
import type { MarkConflict } from './mark-conflict.ts';
import { markColours, markLooks } from './mark-looks.ts';

type Whose = 'mine' | 'theirs';

/** Stands for the name while a sentence is made, so that it can be blurred; no text contains it. */
const nameMark = '\u0001';

/** Two colleagues marked the same person differently: both marks, with who made them, on what and when, and a choice between them. */
@Component({
  selector: 'saath-conflict-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoPipe],
  styleUrl: './conflict-card.css',
  templateUrl: './conflict-card.html',
})
export class ConflictCard {
  readonly conflict = input.required<MarkConflict>();
  readonly person = input<Pick<RosterItem, 'displayName' | 'code'>>();
  readonly session = input.required<Pick<Meeting, 'id' | 'groupName' | 'kind' | 'startsAt' | 'timeZone'>>();
  readonly settled = output<Whose>();
  readonly #api = inject(Api);
  readonly #notice = inject(Notice);
  readonly #words = inject(Words);
  readonly #session = inject(Session);
  readonly #device = inject(THIS_DEVICE);
  readonly #kinds = inject(Kinds);
  protected readonly choice = signal<Whose>('mine');
  protected readonly asked = signal(false);
  /** The sentence before and after the name. */
  protected readonly about = computed(() => {
    const { groupName, startsAt, timeZone } = this.session();
    const day = this.#words.instantDay(startsAt, timeZone, 'long');
    return this.#words.say('sessions.conflict.about', { name: nameMark, group: groupName, day }).split(nameMark);
  });
  readonly #isOwn = computed(() => {
    const { theirStaffId } = this.conflict();
    return theirStaffId !== null && theirStaffId === this.#session.membership()?.staffId;
  });
  /** The colleague who made the other mark; nobody asks themselves, or somebody whom an older version of the console did not name. */
  protected readonly colleague = computed(() => (this.#isOwn() ? null : this.conflict().theirStaffName));
  protected readonly sides = computed(() => {
    const { mine, theirs } = this.conflict();
    return [
      { whose: 'mine' as const, ...this.#shown(mine), by: this.#by('mine', mine.markedAt, `here.${this.#device}`) },
      { whose: 'theirs' as const, ...this.#shown(theirs), by: this.#byOther(theirs.markedAt) },
    ];
  });

  /** Leaves the question open; the colleague finds it in their bell. */
  protected async ask(): Promise<void> {
    this.asked.set(true);
    try {
      const { personId, theirStaffName: name } = this.conflict();
      await this.#api.post(`/sessions/${this.session().id}/mark-questions`, { personId });
      this.#notice.say('sessions.conflict.asked', { name });
    } catch (fault) {
      this.asked.set(false);
      this.#notice.refused(fault);
    }
  }

  /**
   * The author of the other mark: a colleague, the same person on another device, or somebody whom an older version of the console did not
   * name.
   */
  #byOther(at: string): string {
    const { theirStaffName: name, theirDevice } = this.conflict();
    // An older version of the server does not say the device.
    const device = theirDevice ?? undefined;
    if (this.#isOwn()) return device === undefined ? this.#by('mineElsewhere', at) : this.#by('mineElsewhereOn', at, `other.${device}`);
    if (typeof name !== 'string') return this.#by('somebody', at);
    return device === undefined ? this.#by('theirs', at, undefined, name) : this.#by('theirsOn', at, `there.${device}`, name);
  }
  #by(key: string, at: string, device?: string, name = ''): string {
    const facts = { name, time: this.#time(at), device: device === undefined ? '' : this.#words.say(`sessions.conflict.device.${device}`) };
    return this.#words.say(`sessions.conflict.${key}`, facts);
  }
  /** The mark, with the minutes in the room where they were said: two marks may differ in nothing else. */
  #shown({ state, own, minutes }: MarkConflict['mine']) {
    const word = markWords(this.#words, this.#kinds.of(this.session().kind), { state, own });
    const icon = markLooks.find((look) => look.state === state)?.icon;
    return {
      said: minutes === null ? word : `${word}, ${this.#words.say('sessions.run.minutes', { count: minutes })}`,
      look: icon === undefined || state === null ? undefined : { icon, colour: markColours[state] },
    };
  }
  #time(at: string): string {
    const { timeZone } = this.session();
    const time = this.#words.time(at, timeZone);
    return dayIn(at, timeZone) === todayIn(timeZone) ? time : `${this.#words.instantDay(at, timeZone, 'short')}, ${time}`;
  }
}
