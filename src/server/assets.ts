import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { assetHeaders } from './security-headers.ts';

/** `screen.3f9c2a....js`: its name changes with its content. */
const namedByContent = /\.[0-9a-f]{16,}\.\w+$/;

/** Serves the built browser parts under `/assets/`, in the smallest form that lies beside them (`.br`, `.gz`). */
export const registerAssets = async (app: FastifyInstance, folder: string): Promise<void> => {
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

const cachingOf = (file: string): string =>
  namedByContent.test(file.replace(/\.(?:br|gz)$/, '')) ? 'public, max-age=31536000, immutable' : 'no-cache';
