import type { BotAnswer } from '#ports/bot-events.ts';
import type { BotVoice } from './bot-voice.ts';
import { helpCard } from './cards/help-card.ts';
import type { HelpView } from './cards/help-card.ts';
import type { Asked, Command } from './commands/command.ts';
import { needCommand } from './commands/draft-need.ts';
import type { DraftNeedNeeds } from './commands/draft-need.ts';
import { pageCommand } from './commands/page-command.ts';
import type { PageCommandNeeds } from './commands/page-command.ts';
import { pauseCommand } from './commands/pause-command.ts';
import type { PauseNeeds } from './commands/pause-command.ts';
import { readSmallTalk } from './commands/small-talk.ts';
import { shoutOutCommand } from './commands/start-shout-out.ts';
import type { StartShoutOutNeeds } from './commands/start-shout-out.ts';
import { victoryCommand } from './commands/start-victory.ts';
import type { StartVictoryNeeds } from './commands/start-victory.ts';

export type MessageNeeds = DraftNeedNeeds & PageCommandNeeds & PauseNeeds & StartShoutOutNeeds & StartVictoryNeeds;

/** What one can write to the bot. No two begin alike, so their order does not matter. */
const commands: readonly Command<MessageNeeds>[] = [
  shoutOutCommand,
  needCommand,
  victoryCommand,
  pageCommand,
  pauseCommand,
];

const occasions = { help: 'help', greeting: 'chat', thanks: 'thanks' } as const;

/** Answers what someone wrote: whatever it is, it ends in knowing what to do next. */
export const answerMessage = async (
  needs: MessageNeeds,
  text: string,
  asked: Asked,
  where: Omit<HelpView, 'occasion'>,
  voice: BotVoice,
): Promise<BotAnswer> => {
  for (const command of commands) {
    const answer = command(needs, text, asked, voice);
    if (answer !== undefined) return answer;
  }
  const talk = readSmallTalk(text);
  const occasion = talk === undefined ? 'other' : occasions[talk];
  return { kind: 'card', card: helpCard({ occasion, ...where }, voice) };
};
