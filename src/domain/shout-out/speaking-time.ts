import type { ShoutOutText } from './shout-out.ts';

/** Words that are said in a minute at an easy pace. */
const wordsPerMinute = 150;

/** How long a recognition takes to say, in seconds: short enough is a minute. */
export const speakingSeconds = ({ gesture, impact, learning }: ShoutOutText): number => {
  const words = [gesture, impact, learning].join(' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
  return Math.round(((words?.length ?? 0) / wordsPerMinute) * 60);
};
