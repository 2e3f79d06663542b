import { readFileSync } from 'node:fs';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const fontFiles = [
  import.meta.resolve('@expo-google-fonts/figtree/400Regular/Figtree_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/figtree/600SemiBold/Figtree_600SemiBold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf'),
];

let started: Promise<NodeCompiler> | undefined;

/** The compiler is a native library of 50 MB, so it is loaded with the first paper. */
async function start(): Promise<NodeCompiler> {
  const { NodeCompiler: compilers } = await import('@myriaddreamin/typst-ts-node-compiler');
  return compilers.create({ fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(new URL(file))) }] });
}

/**
 * Sets a paper as PDF/UA: tagged, with its text in reading order. `template` is Typst source of ours; what people wrote enters as `data`, which
 * the template reads with `json(bytes(sys.inputs.data))`, and is never part of the source.
 */
export async function typeset(template: string, data: object, at: Date): Promise<Buffer> {
  started ??= start();
  const compiler = await started;
  const compiled = compiler.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
  const paper = compiled.result;
  if (paper === null) throw new Error(`The paper could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  const pdf = compiler.pdf(paper, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(at.getTime() / 1_000) });
  // What was set is forgotten: its texts are about people.
  compiler.evictCache(0);
  return pdf;
}
