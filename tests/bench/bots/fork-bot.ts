import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Agent, request as send } from 'node:http';
import type { BotOrder } from './bot-process.ts';
import { identityOn } from './sign-in.ts';

/** What is asked of a bot's server. */
export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token?: string;
  readonly body?: string;
};

/** A bot in a process of its own. */
export type ForkedBot = {
  /** What it answered. @throws Error when that is not 200 */
  call(call: Call): Promise<string>;
  stop(): void;
};

const programs = {
  ours: new URL('./our-bot.ts', import.meta.url),
  echo: new URL('./echo-bot.ts', import.meta.url),
} as const;

export const forkBot = async (bot: keyof typeof programs, order: BotOrder): Promise<ForkedBot> => {
  const child = fork(programs[bot], {
    env: { ...process.env, ...identityOn(order.signInPort) },
    // What it logs is written, and read by nobody.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(order);
  const port = await portOf(child);
  const agent = new Agent({ keepAlive: true });
  return {
    call: (call) => callOn(agent, port, call),
    stop: () => {
      agent.destroy();
      child.disconnect();
    },
  };
};

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', ({ port }: { port: number }) => {
      resolve(port);
    });
    child.once('exit', () => {
      reject(new Error('a bot did not start'));
    });
  });

const callOn = (agent: Agent, port: number, { method, path, token, body }: Call): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const sent = send({ agent, port, host: '127.0.0.1', method, path, headers }, (answer) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        said += part;
      });
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(said);
        else reject(new Error(`${method} ${path} was answered ${String(answer.statusCode)}`));
      });
    });
    sent.once('error', reject).end(body);
  });
