import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import type { TokenConfig } from '#config/config.ts';

/** What a bot of a bench is told when it starts. */
export type BotOrder = {
  readonly appId: string;
  readonly tenantId: string;
  readonly signInPort: number;
  readonly storage: string;
  /** Who signs people in to its API, where anyone is. */
  readonly tokens?: TokenConfig;
};

/**
 * Starts a bot as a process of its own that is told by its parent what it is to be, and tells its port.
 *
 * The SDK reads the keys of the Bot Framework from one fixed address: this process finds them on loopback. Beyond that it
 * is authenticated, and authenticates itself, as in production.
 */
export const runBotProcess = (start: (order: BotOrder) => Promise<number>): void => {
  process.once('message', (order: BotOrder) => {
    findSignInOn(order.signInPort);
    void start(order).then((port) => process.send?.({ port }));
  });
  process.once('disconnect', () => process.exit());
};

const findSignInOn = (port: number): void => {
  const outside = https.request.bind(https);
  const request = (options: https.RequestOptions, onAnswer?: (answer: http.IncomingMessage) => void) =>
    (options.hostname ?? options.host) === 'login.botframework.com'
      ? http.request(
          { ...options, agent: http.globalAgent, protocol: 'http:', hostname: '127.0.0.1', host: '127.0.0.1', port },
          onAnswer,
        )
      : outside(options, onAnswer);
  Object.assign(https, { request });
  syncBuiltinESMExports();
};
