import type { Instant, Language } from '@saath/domain/kernel';
import { sayIn } from './say.ts';
import type { Paragraph, Template } from './template.ts';

export interface RenderContext {
  readonly language: Language;
  /** IANA zone of the reader's branch. */
  readonly timeZone: string;
  readonly now: Instant;
  /** Stands under the message, as it stands in front of it. */
  readonly senderName: string;
}

export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Words a message as plain text and as minimal HTML: no pictures, no styles, nothing that is fetched or counted when it is opened. */
export function render<Params>(
  template: Template<Params>,
  params: Params,
  { language, timeZone, now, senderName }: RenderContext,
): Rendered {
  const { subject, paragraphs } = template.wordings[language](params, sayIn(language, timeZone, now));
  const all: readonly Paragraph[] = [...paragraphs, senderName];
  return {
    subject: oneLine(subject),
    text: `${all.map(asText).join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${all.map(asHtml).join('')}</body></html>`,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const asText = (paragraph: Paragraph): string =>
  typeof paragraph === 'string' ? oneLine(paragraph) : `${paragraph.label}: ${paragraph.url}`;
const asHtml = (paragraph: Paragraph): string =>
  typeof paragraph === 'string'
    ? `<p>${escaped(oneLine(paragraph))}</p>`
    : `<p><a href="${escaped(paragraph.url)}">${escaped(paragraph.label)}</a></p>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
