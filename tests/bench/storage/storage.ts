import { openCountedServer } from '../../support/counted-server.ts';
import type { Cost } from '../../support/counted-server.ts';
import { layOutPages } from '../../support/lay-out-pages.ts';
import { countedPages, openPage } from '../../support/pages.ts';
import { pressVerb } from '../../support/press-verb.ts';
import { verbCases } from '../../surfaces/bot/verbs/verb-cases.ts';
import { makeReport } from '../report.ts';
import { benchPeople } from './people.ts';

const report = makeReport('storage');

/** Requests one after another to the storage that a page, and a press on a button, may take. */
const most = { page: 2, button: 4 } as const;

/**
 * What pages and buttons ask of the storage, counted at the wire, and how long fifty people wait for them at once.
 * Requests that leave at once are one round trip; how many there are in all is said besides.
 */
export const benchStorage = async (): Promise<void> => {
  await countAll();
  await benchPeople(report);
};

const countAll = async (): Promise<void> => {
  const server = await openCountedServer();
  try {
    const allianceId = await layOutPages(server);
    const pages: Cost[] = [];
    for (const page of countedPages) {
      const cost = await server.count(() => openPage(server, page, allianceId));
      pages.push(cost);
      reportCost('page', page.name, cost);
    }
    const buttons: Cost[] = [];
    for (const [name, one] of verbCases) {
      const { cost } = await pressVerb(server, one);
      buttons.push(cost);
      reportCost('button', name, cost);
    }
    for (const [kind, costs] of [
      ['page', pages],
      ['button', buttons],
    ] as const)
      report(
        `most round trips of a ${kind}`,
        Math.max(...costs.map(({ roundTrips }) => roundTrips)),
        'round trips',
        most[kind],
      );
  } finally {
    await server.stop();
  }
};

const reportCost = (kind: keyof typeof most, name: string, { requests, roundTrips }: Cost): void => {
  report(`round trips of a ${kind}: ${name}`, roundTrips, 'round trips', most[kind]);
  report(`requests of a ${kind}: ${name}`, requests, 'requests');
};
