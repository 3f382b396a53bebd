import type { BotAnswer } from '#ports/bot-events.ts';
import type { BotVoice } from './bot-voice.ts';
import { helpCard } from './cards/help-card.ts';
import type { HelpView } from './cards/help-card.ts';

const greetings = new Set(['hi', 'hello', 'hey', 'ciao', 'salve', 'buongiorno', 'buonasera']);
const callsForHelp = new Set(['help', 'aiuto', '?']);

/** Answers what someone wrote: whatever it is, it ends in knowing what to do next. */
export const answerMessage = (text: string, where: Omit<HelpView, 'occasion'>, voice: BotVoice): BotAnswer => ({
  kind: 'card',
  card: helpCard({ occasion: occasionOf(text), ...where }, voice),
});

const occasionOf = (text: string): HelpView['occasion'] => {
  const word = text.trim().toLowerCase();
  if (callsForHelp.has(word)) return 'help';
  const bare = word.replace(/[\s!.,?]+$/u, '');
  if (callsForHelp.has(bare)) return 'help';
  return greetings.has(bare) ? 'chat' : 'other';
};
