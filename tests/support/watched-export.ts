import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { registerHooks, syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { makeMemoryAuditLog } from './memory/audit-log.ts';

/**
 * Counts figures as a program of its own, and tells its parent whom it wanted to reach and what it loaded. Long waits go by
 * five hundred times as fast: what an SDK would do within half an hour it does here within seconds.
 *
 * Told how: `off`, as where nothing is said about exporting; `ours`, as in production; `bare`, with the exporter as it comes.
 */
export type WatchOrder = {
  readonly how: 'off' | 'ours' | 'bare';
  readonly connectionString: string;
  readonly ms: number;
};

export type Watched = { readonly reached: readonly string[]; readonly loadsSdk: boolean };

const reached: string[] = [];
let loadsSdk = false;

registerHooks({
  load: (url, context, next) => {
    loadsSdk ||= url.includes('opentelemetry');
    return next(url, context);
  },
});

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called below on whichever socket connects
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
  const [first] = given.flat() as [{ host?: string; port?: number; path?: string } | number | string];
  reached.push(
    typeof first === 'object' ? (first.path ?? `${first.host ?? 'localhost'}:${first.port ?? 0}`) : String(first),
  );
  return Reflect.apply(connect, this, given) as net.Socket;
};
const { lookup } = dns;
dns.lookup = Object.assign((...given: Parameters<typeof lookup>) => {
  reached.push(given[0]);
  Reflect.apply(lookup, dns, given);
}, lookup);

// The stand-in for Azure Monitor has no certificate: what would go to it by https goes in the clear.
const secure = https.request;
https.request = ((options: https.RequestOptions, answered: (response: http.IncomingMessage) => void) =>
  options.hostname === '127.0.0.1'
    ? http.request({ ...options, protocol: 'http:', agent: undefined }, answered)
    : secure(options, answered)) as typeof secure;
syncBuiltinESMExports();

const { setTimeout: wait, setInterval: repeat } = globalThis;
const hastened = (ms: number | undefined): number | undefined => (ms !== undefined && ms >= 1_000 ? ms / 500 : ms);
globalThis.setTimeout = Object.assign(
  (act: () => void, ms?: number, ...rest: []) => wait(act, hastened(ms), ...rest),
  wait,
) as typeof setTimeout;
globalThis.setInterval = Object.assign(
  (act: () => void, ms?: number, ...rest: []) => repeat(act, hastened(ms), ...rest),
  repeat,
) as typeof setInterval;

const sent = { kind: 'send', request: 'post', outcome: 'sent' } as const;

const act = async ({ how, connectionString, ms }: WatchOrder): Promise<void> => {
  if (how === 'bare') {
    const { AzureMonitorMetricExporter } = await import('@azure/monitor-opentelemetry-exporter');
    const exporter = new AzureMonitorMetricExporter({ connectionString });
    await pause(ms);
    await exporter.shutdown();
    return;
  }
  const { countFigures } = await import('#composition/process-figures.ts');
  const nothing = {
    save: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    forgetBefore: () => Promise.resolve(),
  };
  const needs = {
    storage: { figures: nothing, auditLog: makeMemoryAuditLog(), backlogs: { due: [], queues: [] } },
    config: { telemetry: how === 'off' ? undefined : { connectionString, clientId: undefined } },
    clock: { now: () => Date.now() },
    log: { warn: (...said: unknown[]) => void reached.push(`failed: ${JSON.stringify(said)}`) },
  };
  const figures = countFigures('worker');
  await figures.during(needs, async () => {
    for (let noted = 0; noted < 10; noted += 1) {
      figures.note(sent);
      await pause(ms / 10);
    }
  });
};

process.once('message', (order: WatchOrder) => {
  // The channel to the parent is no socket of ours.
  reached.length = 0;
  void act(order).then(() => {
    process.send?.({ reached: [...new Set(reached)], loadsSdk } satisfies Watched, () => process.exit(0));
  });
});
