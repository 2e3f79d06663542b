import type { FastifyRequest } from 'fastify';
import type { Caller } from './auth.service.ts';

export const callerOf = (request: FastifyRequest): Caller => ({ address: request.ip, userAgent: request.headers['user-agent'] ?? '' });
