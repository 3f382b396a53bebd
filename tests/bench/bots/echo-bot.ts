import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Request, Response } from 'botbuilder';
import { runBotProcess } from './bot-process.ts';

/** A bot that says what is said to it, and the least that it takes: the SDK's own adapter on a plain server. */
runBotProcess(async ({ appId, tenantId }) => {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: appId,
      MicrosoftAppType: 'UserAssignedMsi',
      MicrosoftAppTenantId: tenantId,
    }),
  );
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
      void adapter.process(asked(request, body), answering(response), async (context) => {
        if (context.activity.type === 'message') await context.sendActivity(`Echo: ${context.activity.text}`);
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port; // An address of TCP, as the server listens on a port.
});

const asked = ({ method = '', headers }: IncomingMessage, body: Record<string, unknown>): Request => ({
  method,
  headers,
  body,
});

const answering = (response: ServerResponse): Response => ({
  socket: response.socket,
  header: (name, value) => response.setHeader(name, String(value)),
  status: (code) => {
    response.statusCode = code;
    return response;
  },
  send: (...said) => response.write(typeof said[0] === 'string' ? said[0] : JSON.stringify(said[0])),
  end: () => response.end(),
});
