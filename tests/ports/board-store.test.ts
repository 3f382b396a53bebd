import { makeBoardStore } from '#adapters/tables/board-store.ts';
import { makeMemoryBoardStore } from '../support/memory/board-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeBoardStore } from './board-store.contract.ts';

const tables = openTestTables();

describeBoardStore('in memory', makeMemoryBoardStore);
describeBoardStore('on Azurite', () => makeBoardStore(tables().teams));
