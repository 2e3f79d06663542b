import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { interval, merge } from 'rxjs';
import { problemOf } from '../api/problem.ts';
import { Session } from '../api/session.ts';
import { Connection } from '../offline/connection.ts';
import { internalPath } from './internal-path.ts';
import { Empty } from '../ui/empty.ts';

/** Milliseconds. A device often says that it has a network before the server can be asked, or never says it. */
const betweenTries = 5000;

/** The console without a connection: it opens the wanted page by itself when the connection is back. The address stays the wanted one. */
@Component({
  selector: 'saath-no-connection-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, MatButton, TranslocoPipe],
  template: `
    <main>
      <saath-empty
        [page]="true"
        [unavailable]="true"
        [title]="'shell.no-connection.title' | transloco"
        [text]="'shell.no-connection.text' | transloco"
      >
        <button type="button" matButton="tonal" (click)="open()">{{ 'common.retry' | transloco }}</button>
      </saath-empty>
    </main>
  `,
})
export class NoConnectionPage {
  /** Where the person was going. */
  readonly then = input<string>();
  readonly #router = inject(Router);

  readonly #session = inject(Session);

  constructor() {
    merge(inject(Connection).restored, interval(betweenTries))
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.open());
  }
  /** Opens the wanted page when the server answers, also to say that nobody is signed in. */
  protected async open(): Promise<void> {
    try {
      await this.#session.load();
    } catch (fault) {
      if (problemOf(fault).status !== 401) return;
    }
    await this.#router.navigateByUrl(internalPath(this.then()));
  }
}
