import { randomUUID } from 'node:crypto';
import { makeOutbox } from '#adapters/tables/outbox.ts';
import { makeMemoryOutbox } from '../support/memory/outbox.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeOutbox } from './outbox.contract.ts';

const tables = openTestTables();

describeOutbox('in memory', makeMemoryOutbox);
describeOutbox('on Azurite', () => makeOutbox(tables().outbox, randomUUID));
