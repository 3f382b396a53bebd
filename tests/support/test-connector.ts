import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { startConnector } from './connector.ts';
import type { Connector } from './connector.ts';

/** Gives a test file a connector of its own, as new for each test; to be asked for inside of tests only. */
export const openTestConnector = (): (() => Connector) => {
  let started: Connector | undefined;
  const connector = (): Connector => {
    if (started === undefined) throw new Error('the connector is there once the tests run');
    return started;
  };
  beforeAll(async () => {
    started = await startConnector();
  });
  afterAll(() => started?.stop());
  beforeEach(() => {
    const { calls, posts, replies, faults } = connector();
    for (const list of [calls, posts, replies, faults]) list.length = 0;
    Object.assign(connector(), { roster: [[]], team: {}, channels: [] });
  });
  return connector;
};
