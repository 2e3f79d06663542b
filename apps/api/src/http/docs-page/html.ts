/** Text that is markup already. Only {@link html} makes it, so that nothing reaches a page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Content = string | number | Markup | undefined | readonly Content[];

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

function written(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  return typeof content === 'object' ? content.map(written).join('') : escaped(String(content));
}

/** Markup with what stands in it escaped; lists are joined, nothing leaves nothing. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + written(contents[index])).join(''));
