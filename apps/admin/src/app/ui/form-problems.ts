import { afterNextRender, ChangeDetectionStrategy, Component, DestroyRef, ElementRef, inject, Injector, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from './icon.ts';

/** A field that shows that its value is not valid. */
const atFault =
  ':is(input, select, textarea, mat-select, mat-radio-group, mat-chip-listbox):is([aria-invalid=true], .ng-touched.ng-invalid), ' +
  ':is(saath-scale, saath-rows-answer)[aria-invalid=true]';

const isSame = (one: readonly Element[], other: readonly Element[]): boolean =>
  one.length === other.length && one.every((field, index) => field === other[index]);

/** A group of radios or chips is entered by its first one. */
const enter = (field: HTMLElement): void => (field.querySelector<HTMLElement>('input, button') ?? field).focus();

/**
 * After a form was sent too early: leads to the first field at fault and links to each of them until it is put right.
 * It stands in the form and reads what the form shows, so that it needs to be told nothing.
 */
@Component({
  selector: 'saath-form-problems',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe],
  template: `
    @if (fields().length > 0) {
      <div role="alert" class="box">
        <saath-icon name="error" [size]="24" />
        <div>
          <p>{{ 'common.put-right' | transloco }}</p>
          <ul>
            @for (field of fields(); track field) {
              <li>
                <a href="#" (click)="go($event, field)">{{ label(field) }}</a>
              </li>
            }
          </ul>
        </div>
      </div>
    }
  `,
  styles: `
    :host(:empty) {
      display: none;
    }
    .box {
      display: flex;
      gap: var(--saath-3);
      padding: var(--saath-4);
      border-radius: var(--mat-sys-corner-medium);
      border: 1px solid var(--saath-attention-outline);
      background: var(--saath-attention-container);
      color: var(--saath-attention-on-container);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      padding-block: var(--saath-2);
      color: inherit;
      text-decoration: underline;
    }
  `,
})
export class FormProblems {
  readonly #injector = inject(Injector);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly fields = signal<readonly HTMLElement[]>([], { equal: isSame });

  constructor() {
    const watch = new MutationObserver(() => this.#release());
    afterNextRender(() => {
      this.#form?.addEventListener('submit', () => {
        if (this.#form !== null) watch.observe(this.#form, { subtree: true, childList: true, attributeFilter: ['class', 'aria-invalid'] });
        afterNextRender({ read: () => this.#lead() }, { injector: this.#injector });
      });
    });
    inject(DestroyRef).onDestroy(() => watch.disconnect());
  }

  /** The visible name of a field. */
  protected label(field: HTMLElement): string {
    const named = field.getAttribute('aria-labelledby');
    const visible = field.closest('mat-form-field')?.querySelector('mat-label') ?? (named === null ? null : document.getElementById(named));
    return (visible?.textContent ?? field.ariaLabel ?? '').trim();
  }
  protected go(event: Event, field: HTMLElement): void {
    event.preventDefault();
    enter(field);
  }
  get #form(): HTMLFormElement | null {
    return this.#host.closest('form');
  }
  #lead(): void {
    this.fields.set([...(this.#form?.querySelectorAll<HTMLElement>(atFault) ?? [])]);
    const [first] = this.fields();
    if (first !== undefined) enter(first);
  }
  /** Removes fields that are valid now, or gone. A field that becomes invalid later shows its own message, and is listed after the next submit. */
  #release(): void {
    this.fields.update((fields) => fields.filter((field) => field.isConnected && field.matches(atFault)));
  }
}
