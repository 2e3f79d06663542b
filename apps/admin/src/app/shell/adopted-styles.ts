import { DOCUMENT, inject, Injectable, type ɵSharedStylesHost } from '@angular/core';

interface Adopted {
  readonly sheet: CSSStyleSheet;
  users: number;
}

/**
 * Where Angular puts the styles of components. Its own host writes `<style>` elements, which the content security policy refuses; this one
 * makes sheets that the document adopts, in the order in which the components come. No component of the console has a shadow root.
 */
@Injectable({ providedIn: 'root' })
export class AdoptedStyles implements ɵSharedStylesHost {
  readonly #document = inject(DOCUMENT);
  readonly #adopted = new Map<string, Adopted>();

  addStyles(styles: readonly string[]): void {
    for (const style of styles) {
      const known = this.#adopted.get(style);
      if (known === undefined) this.#adopt(style);
      else known.users++;
    }
  }
  removeStyles(styles: readonly string[]): void {
    for (const style of styles) {
      const known = this.#adopted.get(style);
      if (known === undefined || --known.users > 0) continue;
      this.#adopted.delete(style);
      this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
    }
  }
  /** The document is the only host there is. */
  addHost(): void {
    return;
  }
  removeHost(): void {
    return;
  }
  #adopt(style: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#adopted.set(style, { sheet, users: 1 });
    this.#document.adoptedStyleSheets.push(sheet);
  }
}
