import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** A PDF as people copy it and as screen readers read it. */
export interface ReadPdf {
  readonly pages: number;
  readonly text: string;
  /** The tags of all pages, each before the tags inside it. */
  readonly tags: readonly string[];
  /** The texts that are read aloud instead of pictures. */
  readonly alternatives: readonly string[];
  readonly title: string;
}

let started: Promise<WrappedPdfiumModule> | undefined;
async function start(): Promise<WrappedPdfiumModule> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const reader = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  reader.PDFiumExt_Init();
  return reader;
}

/** Reads a PDF with the library of a browser, which respects the text that a tag gives for reordered letters. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  started ??= start();
  const pdf = await started;
  const { wasmExports, HEAPU8: heap } = pdf.pdfium as unknown as { wasmExports: { malloc(size: number): number }; HEAPU8: Uint8Array };
  const at = wasmExports.malloc(bytes.length);
  heap.set(bytes, at);
  const paper = pdf.FPDF_LoadMemDocument(at, bytes.length, '');
  const wide = (write: (buffer: number, length: number) => number, length: number): string => {
    const buffer = wasmExports.malloc(length);
    const written = write(buffer, length);
    return Buffer.from(heap.slice(buffer, buffer + written))
      .toString('utf16le')
      .replace(/\0/g, '');
  };
  const texts: string[] = [];
  const tags: string[] = [];
  const alternatives: string[] = [];
  const walk = (element: number): void => {
    tags.push(wide((buffer, length) => pdf.FPDF_StructElement_GetType(element, buffer, length), 100));
    const spoken = wide((buffer, length) => pdf.FPDF_StructElement_GetAltText(element, buffer, length), 1_000);
    if (spoken !== '') alternatives.push(spoken);
    for (let child = 0; child < pdf.FPDF_StructElement_CountChildren(element); child += 1) {
      const inner = pdf.FPDF_StructElement_GetChildAtIndex(element, child);
      if (inner !== 0) walk(inner);
    }
  };
  const pages = pdf.FPDF_GetPageCount(paper);
  for (let number = 0; number < pages; number += 1) {
    const page = pdf.FPDF_LoadPage(paper, number);
    const text = pdf.FPDFText_LoadPage(page);
    const count = pdf.FPDFText_CountChars(text);
    texts.push(wide((buffer) => 2 * pdf.FPDFText_GetText(text, 0, count, buffer), 2 * (count + 1)));
    const tree = pdf.FPDF_StructTree_GetForPage(page);
    for (let child = 0; child < pdf.FPDF_StructTree_CountChildren(tree); child += 1) walk(pdf.FPDF_StructTree_GetChildAtIndex(tree, child));
  }
  const title = wide((buffer, length) => pdf.FPDF_GetMetaText(paper, 'Title', buffer, length), 1_000);
  return { pages, text: texts.join('\n').replace(/\s+/g, ' ').trim(), tags, alternatives, title };
}
