import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

const uploads = new WeakMap<FastifyRequest, Promise<Buffer | undefined>>();

async function read(request: FastifyRequest): Promise<Buffer | undefined> {
  const file = await request.file();
  return file?.fieldname === 'file' ? file.toBuffer() : undefined;
}

/** What was uploaded in the field `file`, read once however often it is asked for; undefined when nothing was. */
export function uploadedFile(request: FastifyRequest): Promise<Buffer | undefined> {
  if (!request.isMultipart()) return Promise.resolve(undefined);
  const upload = uploads.get(request) ?? read(request);
  uploads.set(request, upload);
  return upload;
}
