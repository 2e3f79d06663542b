import type { Instant, Language } from '@saath/domain/kernel';
import { momentFormat } from './moment-format.ts';
import type { Paragraph, Template } from './template.ts';

export interface RenderContext {
  readonly language: Language;
  /** IANA zone of the reader's branch. */
  readonly timeZone: string;
  readonly now: Instant;
  /** The name of the sender; it is the last line of the message. */
  readonly senderName: string;
}

export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Writes a message as plain text and as minimal HTML: no pictures and no styles, so that opening it loads nothing and cannot be counted. */
export function render<Params>(
  template: Template<Params>,
  params: Params,
  { language, timeZone, now, senderName }: RenderContext,
): Rendered {
  const { subject, paragraphs } = template.wordings[language](params, momentFormat(language, timeZone, now));
  const all: readonly Paragraph[] = [...paragraphs, senderName];
  return {
    subject: oneLine(subject),
    text: `${all.map(textOf).join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body>${all.map(htmlOf).join('')}</body></html>`,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (paragraph: Paragraph): string =>
  typeof paragraph === 'string' ? oneLine(paragraph) : `${paragraph.label}: ${paragraph.url}`;
const htmlOf = (paragraph: Paragraph): string =>
  typeof paragraph === 'string'
    ? `<p>${escapeHtml(oneLine(paragraph))}</p>`
    : `<p><a href="${escapeHtml(paragraph.url)}">${escapeHtml(paragraph.label)}</a></p>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
