import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Words } from '../i18n/words.ts';
import { peopleWords } from '../sessions/people-words.ts';
import { whenWords } from '../sessions/when-words.ts';
import { Chip, Icon, KindChip } from '../ui/index.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** What is known about the chosen session, its conflicts, and what can be done with it: the way to move a session without a mouse. */
@Component({
  selector: 'saath-session-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chip, Icon, KindChip, MatButton, MatIconButton, RouterLink, TranslocoPipe],
  templateUrl: './session-panel.html',
  styleUrl: './session-panel.css',
})
export class SessionPanel {
  readonly entry = input.required<CalendarEntry>();
  readonly closed = output();
  readonly moved = output();
  readonly cancelled = output();
  readonly led = output();
  /** Whether the reader may name other people to lead the session. */
  readonly mayName = input(false);
  protected readonly words = inject(Words);
  protected readonly session = computed(() => this.entry().session);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    // What was chosen by key is read out and can be acted on at once.
    afterRenderEffect(() => {
      if (this.session().id !== '') this.heading().nativeElement.focus();
    });
  }
  protected when(): string {
    return whenWords(this.words, this.session().startsAt, this.session().timeZone);
  }
  protected about(): string {
    const { branchName, roomName, facilitators } = this.session();
    const names = facilitators.map(({ name }) => name).join(', ');
    return [branchName, roomName, names, peopleWords(this.words, this.session())]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
  }
}
