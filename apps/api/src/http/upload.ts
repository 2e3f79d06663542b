import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { httpRefusals } from './http.refusals.ts';

/** The error messages of the form parser for a form that is cut off or has no boundary. */
const brokenForm = /^Multipart: |^Malformed |^Unexpected end of /;
/** A file of a form, with the name that it has on the computer of the sender. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const uploads = new WeakMap<FastifyRequest, Promise<UploadedFile | undefined>>();

async function read(request: FastifyRequest): Promise<UploadedFile | undefined> {
  try {
    const file = await request.file();
    return file?.fieldname === 'file' ? { name: file.filename, bytes: await file.toBuffer() } : undefined;
  } catch (error) {
    if (error instanceof Error && brokenForm.test(error.message)) throw httpRefusals.malformed();
    throw error;
  }
}

/** The file in the field `file` of a request, read once; undefined without a file. */
export function uploadedFile(request: FastifyRequest): Promise<UploadedFile | undefined> {
  if (!request.isMultipart()) return Promise.resolve(undefined);
  const upload = uploads.get(request) ?? read(request);
  uploads.set(request, upload);
  return upload;
}
