import { randomUUID } from 'node:crypto';
import type { Clock } from '#ports/clock.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { makeAnswerSwap, makeAskSwap, makePutTurnOff } from '#usecases/shout-out/change-turn.ts';
import { makeChooseShoutOut, makeTakeShoutOutBack } from '#usecases/shout-out/choose-shout-out.ts';
import { makeDrawVoices } from '#usecases/shout-out/draw-voices.ts';
import { makeGiveShoutOut, makeReadShoutOutDefaults } from '#usecases/shout-out/give-shout-out.ts';
import type { ReadShoutOutDefaults, ShoutOutDefaultOf } from '#usecases/shout-out/give-shout-out.ts';
import { makeReadOwnShoutOuts } from '#usecases/shout-out/read-own-shout-outs.ts';
import { makeReadWeekWithVoices } from '#usecases/shout-out/read-week-with-voices.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import type { ShoutOutUseCases } from '#server/routes/shout-out.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board' | 'preferences' | 'queue' | 'dueIndex'> & {
  readonly gate: Gate;
  readonly clock: Clock;
};

type OnCards = { readonly newId: () => string; readonly readShoutOutDefaults: ReadShoutOutDefaults };

/** What a team does with its recognitions: in the tab and from cards alike. */
export const shoutOutParts = (needs: Needs): ShoutOutUseCases & OnCards => {
  const { gate, preferences } = needs;
  const readWeek = makeReadWeek(needs);
  const parts = { ...needs, changeBoard: changeBoardOf(needs) };
  const shoutOutDefaultOf: ShoutOutDefaultOf = async (tenantId, person) =>
    (await loadPreferences(preferences, gate.openSelfForDelivery(tenantId, person))).shoutOuts;
  const readShoutOutDefaults = makeReadShoutOutDefaults({ shoutOutDefaultOf });
  return {
    readWeek: makeReadWeekWithVoices({ readWeek, drawVoices: makeDrawVoices(parts) }),
    giveShoutOut: makeGiveShoutOut({ ...parts, readWeek, readShoutOutDefaults }),
    readShoutOutDefaults,
    chooseShoutOut: makeChooseShoutOut(parts),
    takeShoutOutBack: makeTakeShoutOutBack(parts),
    putTurnOff: makePutTurnOff(parts),
    askSwap: makeAskSwap(parts),
    answerSwap: makeAnswerSwap(parts),
    readOwnShoutOuts: makeReadOwnShoutOuts({ ...needs, shoutOutDefaultOf }),
    newId: randomUUID,
  };
};
