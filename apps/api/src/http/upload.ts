import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { httpRefusals } from './http.refusals.ts';

/** The error messages of the form parser for a form that is cut off or has no boundary. */
const brokenForm = /^Multipart: |^Malformed |^Unexpected end of /;
const uploads = new WeakMap<FastifyRequest, Promise<Buffer | undefined>>();

async function read(request: FastifyRequest): Promise<Buffer | undefined> {
  try {
    const file = await request.file();
    return file?.fieldname === 'file' ? await file.toBuffer() : undefined;
  } catch (error) {
    if (error instanceof Error && brokenForm.test(error.message)) throw httpRefusals.malformed();
    throw error;
  }
}

/** The file in the field `file` of a request, read once; undefined without a file. */
export function uploadedFile(request: FastifyRequest): Promise<Buffer | undefined> {
  if (!request.isMultipart()) return Promise.resolve(undefined);
  const upload = uploads.get(request) ?? read(request);
  uploads.set(request, upload);
  return upload;
}
