import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the pane loads office.js from. */
export const officeJsPath = '/office/office.js';

const officeDir = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

const trustPage = '<!doctype html><title>Trust</title><script src="/local/assets/host-trust.js"></script>';

/**
 * The real office.js from its npm package.
 *
 * Two things differ from Microsoft's CDN. office.js takes MicrosoftAjax.js from another CDN unless it is there already:
 * our small part of it goes first in the same file. And over plain http office.js asks a page beside it whether the host
 * may be trusted: ours says yes.
 *
 * @param assetsDir folder of the built local browser parts.
 */
export const addOfficeRoutes = async (app: FastifyInstance, assetsDir: string): Promise<void> => {
  app.get(officeJsPath, async (_, reply) => {
    const files = [join(assetsDir, 'microsoft-ajax.js'), join(officeDir, 'office.js')];
    const parts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return await reply.type('text/javascript; charset=utf-8').send(parts.join(';\n'));
  });
  app.get('/office/AgaveErrorUX/index.html', async (_, reply) => await reply.type('text/html').send(trustPage));
  await app.register(async (office) => {
    await office.register(fastifyStatic, {
      root: officeDir,
      prefix: '/office/',
      wildcard: true,
      index: false,
      decorateReply: false,
    });
  });
};
