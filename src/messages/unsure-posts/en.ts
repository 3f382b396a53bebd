/** What is said of posts of which nobody can tell whether they arrived. */
export const unsurePostsEn = {
  title:
    '{count, plural, one {We can’t tell whether a post arrived} other {We can’t tell whether these posts arrived}}',
  text: '{count, plural, one {Teams didn’t confirm it. Look for it in the channel.} other {Teams didn’t confirm them. Look for them in the channel.}}',
  'post.ritualsThisWeek': '{day}’s post',
  'post.rituals': 'The post of {day}',
  'post.welcome': 'The welcome',
  'post.proposal': 'The post with version {version, number} of the agreement',
  'post.victory': 'The victory that {name} told on {day}',
  'post.dissent': 'The dissent that {name} raised on {day}',
  'post.four-weeks': 'The card that follows the four weeks',
  'post.four-weeks-story': 'The story of the four weeks',
  arrived: 'It’s there',
  again: 'Post again',
  about: '{act}: {post}',
  who: 'Everyone in {team} sees this and can post again',
  'done.again': 'It’s being posted again.',
  'done.arrived': 'Thanks, then it stays as it is.',
} as const;

export type UnsurePostsKey = keyof typeof unsurePostsEn;
