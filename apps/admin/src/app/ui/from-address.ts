import { computed, signal, type Signal } from '@angular/core';

/** A value that a store reads from the address of its page: the page connects its input with `store.id.connect(this.id)`. */
export type FromAddress<Value> = Signal<Value> & { connect(input: Signal<Value>): void };

/** `initial` is the value until a page is connected. */
export function fromAddress<Value>(initial: Value): FromAddress<Value> {
  const source = signal<Signal<Value>>(signal(initial));
  const value = computed(() => source()());
  return Object.assign(value, { connect: (input: Signal<Value>) => source.set(input) });
}
