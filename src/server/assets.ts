import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { replyToError, sendProblem } from './error-reply.ts';
import { assetHeaders } from './security-headers.ts';

/** `screen.3f9c2a....js`: its name changes with its content. */
const namedByContent = /\.[0-9a-f]{12,}\.\w+$/;

/** Serves the built browser parts under `/assets/`, in the smallest form that lies beside them (`.br`, `.gz`). */
export const registerAssets = async (app: FastifyInstance, folder: string): Promise<void> => {
  // A folder, a hidden file and a missing one are the same to whoever asks.
  app.setErrorHandler((error, request, reply) =>
    hasStatus(error, 403) ? sendProblem(request, reply, 'no-such-page') : replyToError(error, request, reply),
  );
  await app.register(fastifyStatic, {
    root: path.resolve(folder),
    prefix: '/assets/',
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.headers({ ...assetHeaders, 'cache-control': cachingOf(file) });
    },
  });
};

const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof Error && 'statusCode' in error && error.statusCode === status;

const cachingOf = (file: string): string =>
  namedByContent.test(file.replace(/\.(?:br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache';
