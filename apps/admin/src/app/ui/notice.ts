import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../api/problem.ts';
import { Words } from '../i18n/words.ts';

/** How long a notice stays, so that it can be read and undone. */
const milliseconds = 8000;

/** Says in passing what was done, or why it was not. */
@Injectable({ providedIn: 'root' })
export class Notice {
  readonly #bar = inject(MatSnackBar);
  readonly #words = inject(Words);

  say(key: string, facts: Readonly<Record<string, unknown>> = {}): void {
    this.#bar.open(this.#words.say(key, facts), undefined, { duration: milliseconds });
  }
  /** Answers whether the person took it back. */
  async undoable(key: string, facts: Readonly<Record<string, unknown>> = {}): Promise<boolean> {
    const shown = this.#bar.open(this.#words.say(key, facts), this.#words.say('common.undo'), { duration: milliseconds });
    return (await firstValueFrom(shown.afterDismissed())).dismissedByAction;
  }
  refused(fault: unknown): void {
    const { code, params } = problemOf(fault);
    this.#bar.open(this.#words.problem(code, params), undefined, { duration: milliseconds, politeness: 'assertive' });
  }
}
