import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import type { Localised } from '@saath/domain/kernel';
import type { KindTone } from './chip.ts';
import { Icon } from './icon.ts';
import { LocalisedText } from './localised-text.ts';

/** A kind of programme with its switch. */
@Component({
  selector: 'saath-kind-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LocalisedText, MatSlideToggle],
  template: `
    <span class="tile" [style.background]="ground()" [style.color]="ink()"><saath-icon [name]="icon()" /></span>
    <span class="saath-grow">
      <span class="title" [id]="'kind-' + code()" [saathText]="name()"></span>
      <span class="saath-small saath-muted" [saathText]="description()"></span>
    </span>
    <mat-slide-toggle
      hideIcon
      [aria-labelledby]="'kind-' + code()"
      [checked]="on()"
      [disabled]="locked()"
      (change)="switched.emit($event.checked)"
    />
  `,
  host: { '[class.on]': 'on()' },
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--saath-3);
      height: 100%;
      padding: var(--saath-4);
      border-radius: var(--mat-sys-corner-large);
      background: var(--mat-sys-surface-container-lowest);
      box-shadow: inset 0 0 0 1px var(--mat-sys-outline-variant);
    }
    :host(.on) {
      box-shadow: inset 0 0 0 2px var(--mat-sys-primary);
    }
    .tile {
      flex: none;
      display: grid;
      place-items: center;
      width: var(--saath-10);
      height: var(--saath-10);
      border-radius: var(--mat-sys-corner-medium);
    }
    .title {
      display: block;
      font: var(--mat-sys-title-small);
    }
  `,
})
export class KindSwitch {
  readonly icon = input.required<string>();
  readonly colour = input.required<KindTone>();
  readonly code = input.required<string>();
  readonly name = input.required<Localised>();
  readonly description = input.required<Localised>();
  readonly on = input.required<boolean>();
  readonly locked = input(false);
  readonly switched = output<boolean>();
  protected readonly ground = computed(() => `var(--saath-kind-${this.colour()}-container)`);
  protected readonly ink = computed(() => `var(--saath-kind-${this.colour()}-on-container)`);
}
