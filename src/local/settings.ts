import path from 'node:path';

/** What `npm start` was asked for. */
export type LocalSettings = {
  readonly port: number;
  readonly dataDir: string;
  readonly tablePort: number;
  readonly queuePort: number;
  /** Empty the data first. */
  readonly fresh: boolean;
  /** Load a team with some history. */
  readonly sample: boolean;
};

export type SettingsOutcome =
  | { readonly kind: 'settings'; readonly settings: LocalSettings }
  /** One line that says what to put right. */
  | { readonly kind: 'unusable'; readonly reason: string };

const flags = ['--fresh', '--sample'];

const portOf = (text: string | undefined, fallback: number): number | undefined => {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
};

const unusable = (reason: string): SettingsOutcome => ({ kind: 'unusable', reason });

/** Reads the command line and the environment. */
export const readSettings = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SettingsOutcome => {
  const unknown = args.find((arg) => !flags.includes(arg));
  if (unknown !== undefined) return unusable(`${unknown} is not an option; there are ${flags.join(' and ')}.`);
  const port = portOf(env['PORT'], 3978);
  if (port === undefined) return unusable('PORT is not a port number.');
  const tablePort = portOf(env['AZURITE_TABLE_PORT'], 0);
  if (tablePort === undefined) return unusable('AZURITE_TABLE_PORT is not a port number.');
  const queuePort = portOf(env['AZURITE_QUEUE_PORT'], 0);
  if (queuePort === undefined) return unusable('AZURITE_QUEUE_PORT is not a port number.');
  const dataDir = path.resolve(env['DATA_DIR'] === undefined || env['DATA_DIR'] === '' ? '.data' : env['DATA_DIR']);
  const asked = { fresh: args.includes('--fresh'), sample: args.includes('--sample') };
  return { kind: 'settings', settings: { port, dataDir, tablePort, queuePort, ...asked } };
};
