/** Types into a field, or chooses in a list, as a person does. */
export function fill(element: HTMLElement, selector: string, value: string): void {
  const field = element.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (field === null) throw new Error(`There is no ${selector} here.`);
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'));
}

/** The button or link of that name, as it is read out. */
export function named(element: ParentNode, name: string): HTMLElement {
  const found = [...element.querySelectorAll<HTMLElement>('button, a, [role=menuitem], [role=switch]')].find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`There is no button “${name}” here.`);
  return found;
}

/** Sends the form of the page. */
export const submit = (element: HTMLElement): unknown => element.querySelector('form')?.dispatchEvent(new Event('submit'));

/** The problems that a form names when it was sent too early, by the names of the fields. */
export const problems = (element: Element): readonly string[] =>
  [...element.querySelectorAll('saath-form-problems a')].map((link) => link.textContent);

/** The name of a control as a person hears it. */
function nameOf(one: Element): string {
  const labelledBy = document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent;
  return one.getAttribute('aria-label') ?? (labelledBy ?? one.textContent).replace(/\s+/g, ' ').trim();
}
