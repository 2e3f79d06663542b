import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Temporal } from '@saath/domain/kernel';
import { safetyLimits } from '@saath/domain/questionnaires';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Chip, Icon, ProblemNote, ResourceStates } from '../ui/index.ts';
import { Notice } from '../ui/notice.ts';
import { hasCome, timeIn } from '../ui/zoned-time.ts';
import { SafetyStore } from './safety-store.ts';
import { LocalisedText } from '../ui/localised-text.ts';

/** The helplines of India, day and night: mental health (Tele-MANAS), and substance use. */
const helplines = [
  { number: '14416', key: 'mental' },
  { number: '14446', key: 'substance' },
] as const;

/** The safety path: helplines, who stays with the person and until when, and the line with which the named person closes the note. */
@Component({
  selector: 'saath-safety-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalisedText, Avatar, Chip, Icon, MatButton, ProblemNote, ResourceStates, RouterLink, TranslocoDirective],
  providers: [SafetyStore],
  templateUrl: './safety-page.html',
  styleUrl: './safety-page.css',
})
export class SafetyPage {
  /** The safety note. */
  readonly id = input.required<string>();
  readonly #session = inject(Session);
  readonly #notice = inject(Notice);
  protected readonly words = inject(Words);
  protected readonly store = inject(SafetyStore);
  protected readonly helplines = helplines;
  protected readonly limits = safetyLimits;
  protected readonly mayOpenPerson = computed(() => this.#session.may('members:read'));
  readonly #zone = computed(() => this.#session.timeZone());
  protected readonly namedId = linkedSignal(() => this.store.note()?.namedId ?? '');
  protected readonly since = computed(() => this.#time(this.store.note()?.openedAt));
  protected readonly until = computed(() => this.#time(this.store.note()?.staysUntil));
  /** Empty once the time has passed: entered again, it would be that of tomorrow. */
  protected readonly untilField = computed(() => {
    const until = this.store.note()?.staysUntil ?? null;
    return until === null || hasCome(until, Temporal.Now.instant()) ? '' : timeIn(until, this.#zone());
  });
  /** Whether the acting person is the one who is chosen. */
  protected readonly isMe = computed(() => this.namedId() === this.#session.membership()?.staffId);

  constructor() {
    this.store.id.connect(this.id);
  }

  #time(at: string | null | undefined): string {
    return at == null ? '' : this.words.time(at, this.#zone());
  }

  protected async arrange(companion: string, until: string, agreed: string): Promise<void> {
    if (await this.store.arrange({ namedId: this.namedId(), companion, until, agreed })) this.#notice.say('questionnaires.safety.arranged');
  }
  protected async close(line: string): Promise<void> {
    if (await this.store.close(line)) this.#notice.say('questionnaires.safety.is-closed');
  }
}
