import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { PaletteStore, type PaletteResult } from './palette-store.ts';

/** A search box over everything: people, groups, pages, and what can be created. */
@Component({
  selector: 'saath-palette',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoDirective],
  providers: [PaletteStore],
  templateUrl: './palette.html',
  styleUrl: './palette.css',
  host: { '(keydown)': 'press($event)' },
})
export class Palette {
  protected readonly store = inject(PaletteStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  readonly #router = inject(Router);
  readonly #dialog = inject<MatDialogRef<Palette>>(MatDialogRef);

  protected press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') this.store.move(1);
    else if (event.key === 'ArrowUp') this.store.move(-1);
    else if (event.key === 'Enter') void this.choose(this.store.markedResult());
    else return;
    event.preventDefault();
  }
  protected async choose(one: PaletteResult | undefined): Promise<void> {
    if (one === undefined) return;
    if (one.path === null) {
      this.store.searchLegalNames();
      return;
    }
    this.#dialog.close();
    await this.#router.navigateByUrl(one.path);
  }
}
