/** What is said while Teams refuses the bot's posts in the team's channel. */
export const closedChannelEn = {
  title: 'Alliance can’t post in the team’s channel.',
  text: 'Teams has refused its posts since {day}: the channel was deleted, or Alliance was blocked or removed there.',
  todo: 'Write “@Alliance” in that channel, or add the Alliance tab in another one. Until then everything is here.',
} as const;

export type ClosedChannelKey = keyof typeof closedChannelEn;
