import { parseArgs } from 'node:util';
import { randomFrom } from './seeded-random.ts';
import { runStorm } from './storm.ts';

const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** The seed is drawn, and said, so that a run can be had again; what the machine makes of it is another matter. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    tenants: { type: 'string', default: '50' },
    teams: { type: 'string', default: '50' },
    weeks: { type: 'string', default: '4' },
    kills: { type: 'string', default: '220' },
    // That a week may take.
    minutes: { type: 'string', default: '10' },
    // `claim`: senders go ahead whoever has claimed a post. A run that stays green then proves nothing.
    break: { type: 'string' },
  },
});

say({ figure: 'storm', ...values });
const report = await runStorm(
  {
    tenants: Number(values.tenants),
    teamsPerTenant: Number(values.teams),
    weeks: Number(values.weeks),
    engines: 4,
    kills: Number(values.kills),
    restarts: 3,
    isLarge: true,
    weekMs: Number(values.minutes) * 60_000,
    random: randomFrom(Number(values.seed)),
    breaks: values.break === 'claim' ? 'claim' : undefined,
  },
  say,
);
say({ figure: 'summary', seed: Number(values.seed), ...report, weeks: report.weeks.length });
process.exitCode = report.isGood ? 0 : 1;
