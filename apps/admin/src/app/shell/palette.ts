import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import { Words } from '../i18n/words.ts';
import { Icon } from '../ui/icon.ts';
import { PaletteStore } from './palette-store.ts';

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
    else if (event.key === 'Enter') void this.go(this.store.markedResult()?.path);
    else return;
    event.preventDefault();
  }
  protected async go(path: string | undefined): Promise<void> {
    if (path === undefined) return;
    this.#dialog.close();
    await this.#router.navigateByUrl(path);
  }
}
