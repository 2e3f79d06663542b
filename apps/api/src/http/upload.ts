import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { refusal } from '../platform/refusal.ts';

/** What the reader of forms says of one that ends in the middle or does not say where its parts begin. */
const brokenForm = /^Multipart: |^Malformed |^Unexpected end of /;
const uploads = new WeakMap<FastifyRequest, Promise<Buffer | undefined>>();

async function read(request: FastifyRequest): Promise<Buffer | undefined> {
  try {
    const file = await request.file();
    return file?.fieldname === 'file' ? await file.toBuffer() : undefined;
  } catch (error) {
    if (error instanceof Error && brokenForm.test(error.message)) throw refusal('malformed', 'http/malformed');
    throw error;
  }
}

/** What was uploaded in the field `file`, read once however often it is asked for; undefined when nothing was. */
export function uploadedFile(request: FastifyRequest): Promise<Buffer | undefined> {
  if (!request.isMultipart()) return Promise.resolve(undefined);
  const upload = uploads.get(request) ?? read(request);
  uploads.set(request, upload);
  return upload;
}
