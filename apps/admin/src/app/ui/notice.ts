import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';
import { problemOf, type Problem } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';
import { RefusalWords } from './refusal-words.ts';

/** How long a notice stays, so that it can be read and undone. */
const milliseconds = 8000;

/** A short message at the edge of the window: what was done, or why it was refused. */
@Injectable({ providedIn: 'root' })
export class Notice {
  readonly #bar = inject(MatSnackBar);
  readonly #words = inject(Words);
  readonly #refusals = inject(RefusalWords);

  say(key: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.#bar.open(this.#words.say(key, facts), undefined, { duration: milliseconds });
  }
  /** Says that something failed; screen readers announce it at once. */
  warn(key: string): void {
    this.#bar.open(this.#words.say(key), undefined, { duration: milliseconds, politeness: 'assertive' });
  }
  /** Answers whether the person took it back. */
  undoable(key: string, facts: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
    return this.undoableText(this.#words.say(key, facts));
  }
  async undoableText(text: string): Promise<boolean> {
    const shown = this.#bar.open(text, this.#words.say('common.undo'), { duration: milliseconds });
    return (await firstValueFrom(shown.afterDismissed())).dismissedByAction;
  }
  /** Offers something, for as long as the person lets it stand. Answers whether they took it. */
  async offer(key: string, action: string): Promise<boolean> {
    const shown = this.#bar.open(this.#words.say(key), this.#words.say(action));
    return (await firstValueFrom(shown.afterDismissed())).dismissedByAction;
  }
  refused(fault: unknown): void {
    this.refusal(problemOf(fault));
  }
  /** Says why a command was refused. */
  refusal(given: Pick<Problem, 'code' | 'params'>): void {
    this.#bar.open(this.#refusals.of(given), undefined, { duration: milliseconds, politeness: 'assertive' });
  }
}
