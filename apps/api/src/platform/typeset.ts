import { readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { paperFontFamilies, paperFontFiles } from './paper-fonts.ts';

let started: Promise<NodeCompiler> | undefined;

/** The compiler is a native library of 50 MB, so it is loaded with the first paper. */
async function start(): Promise<NodeCompiler> {
  const { NodeCompiler: compilers } = await import('@myriaddreamin/typst-ts-node-compiler');
  return compilers.create({ fontArgs: [{ fontBlobs: paperFontFiles.map((file) => readFileSync(new URL(file))) }] });
}

/** Only our fonts: another machine has not those of this one, and a letter that none of ours has is a fault, not a box on the paper. */
const fonts = `#set text(font: (${paperFontFamilies.map((family) => JSON.stringify(family)).join(', ')}), fallback: false)\n`;

/** A text of the data has a letter that no font has. */
export class LetterMissing extends Error {}

/**
 * Sets a paper as PDF/UA: tagged, with its text in reading order. `template` is Typst source of ours; what people wrote enters as `data`, which
 * the template reads with `json(bytes(sys.inputs.data))`, and is never part of the source.
 */
export async function typeset(template: string, data: object, at: Date): Promise<Buffer> {
  started ??= start();
  const compiler = await started;
  const compiled = compiler.compile({ mainFileContent: fonts + template, inputs: { data: JSON.stringify(data) } });
  const paper = compiled.result;
  if (paper === null) throw new Error(`The paper could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  try {
    return compiler.pdf(paper, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(at.getTime() / 1_000) });
  } catch (cause) {
    // The message quotes what people wrote, so it goes no further.
    if (String(cause).includes('could not be displayed')) throw new LetterMissing('A letter is in no font of papers.');
    throw cause;
  } finally {
    // What was set is forgotten: its texts are about people.
    compiler.evictCache(0);
  }
}

const nameTemplate =
  '#let d = json(bytes(sys.inputs.data))\n#set document(title: "x")\n#set text(lang: "en")\n#d.text #text(weight: 600, d.text)';

/** Whether papers can show a text: every letter of it is in one of their fonts. */
export async function isPrintable(text: string): Promise<boolean> {
  try {
    await typeset(nameTemplate, { text }, new Date(0));
    return true;
  } catch (cause) {
    if (cause instanceof LetterMissing) return false;
    throw cause;
  }
}
