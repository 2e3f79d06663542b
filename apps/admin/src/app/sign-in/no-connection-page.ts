import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection } from '../offline/connection.ts';
import { internalPath } from './internal-path.ts';
import { Empty } from '../ui/empty.ts';

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

  constructor() {
    inject(Connection)
      .restored.pipe(takeUntilDestroyed())
      .subscribe(() => this.open());
  }
  protected open(): void {
    void this.#router.navigateByUrl(internalPath(this.then()));
  }
}
