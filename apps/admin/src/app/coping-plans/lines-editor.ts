import { afterNextRender, ChangeDetectionStrategy, Component, computed, inject, Injector, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { TranslocoDirective } from '@jsverse/transloco';
import { copingLimits, linesIn, triggerSorts, type CopingSection } from '@saath/domain/coping-plans';
import { Icon } from '../ui/index.ts';
import { hasRoom, withLine, withMoved, withoutLine, withPart, type DraftLine } from './draft-lines.ts';

type Act = (lines: readonly DraftLine[]) => readonly DraftLine[];

/** The lines of one section, to be written, moved, added and removed. */
@Component({
  selector: 'saath-lines-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatFormField, MatIconButton, MatInput, MatLabel, MatOption, MatSelect, TranslocoDirective],
  templateUrl: './lines-editor.html',
  styleUrl: './lines-editor.css',
})
export class LinesEditor {
  readonly #injector = inject(Injector);
  readonly section = input.required<CopingSection>();
  readonly draft = input.required<readonly DraftLine[]>();
  /** The act on the lines of the plan. */
  readonly act = output<Act>();
  protected readonly limits = copingLimits;
  protected readonly sorts = triggerSorts;
  protected readonly lines = computed(() => linesIn(this.draft(), this.section()));
  protected readonly hasRoom = computed(() => hasRoom(this.draft(), this.section()));

  protected write({ key }: DraftLine, part: 'text' | 'knownAs' | 'number', { target }: Event): void {
    const { value } = target as HTMLInputElement;
    this.act.emit((lines) => withPart(lines, key, { [part]: value }));
  }
  protected choose({ key }: DraftLine, sort: DraftLine['sort']): void {
    this.act.emit((lines) => withPart(lines, key, { sort }));
  }
  /** Moves a line. The button keeps the focus, or gives it to its neighbour at the end of the section. */
  protected move({ key }: DraftLine, by: -1 | 1, { currentTarget }: Event): void {
    this.act.emit((lines) => withMoved(lines, key, by));
    const button = currentTarget as HTMLButtonElement;
    const other = (by < 0 ? button.nextElementSibling : button.previousElementSibling) as HTMLButtonElement;
    afterNextRender(
      () => {
        (button.disabled ? other : button).focus();
      },
      { injector: this.#injector },
    );
  }
  protected add(): void {
    this.act.emit((lines) => withLine(lines, this.section()));
  }
  protected remove({ key }: DraftLine): void {
    this.act.emit((lines) => withoutLine(lines, key));
  }
}
