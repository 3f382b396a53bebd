import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { CommitToAgreement } from '#usecases/alliance/commit-to-agreement.ts';
import type { OpenAlliance } from '#usecases/alliance/open-alliance.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { say } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import type { PressedCard } from './card-act.ts';
import type { RenderFor } from './render-post.ts';

type CommitNeeds = {
  readonly openAlliance: OpenAlliance;
  readonly alliances: Pick<AllianceStore, 'loadOfTeam'>;
  readonly commitToAgreement: CommitToAgreement;
  readonly renderPost: RenderFor;
};

type Pressed = PressedCard<'commit-agreement'>;

const commit = async (
  needs: CommitNeeds,
  pressed: Pressed,
  principal: Principal,
  { words, refusalWords }: BotVoice,
): Promise<BotAnswer> => {
  const { teamId, version } = pressed;
  const open = await needs.openAlliance(principal, teamId);
  if (open.kind === 'closed') return say(words('answer.closed'));
  const outcome = await needs.commitToAgreement(open, version);
  switch (outcome.kind) {
    case 'changed':
      return { kind: 'card', card: cardFor(needs, open, outcome.alliance, version) };
    case 'unchanged':
      return say(words('answer.alreadyCommitted'));
    case 'refused': {
      const card = outcome.reason === 'objection-is-open' ? await ownCard(needs, open, pressed) : undefined;
      return card ?? say(refusalWords(`refusal.${outcome.reason}`));
    }
    case 'busy':
      return say(words('answer.busy'));
  }
};

const cardFor = (
  { renderPost }: CommitNeeds,
  { team, roster, scope }: OpenTeam,
  alliance: TeamAlliance,
  version: number,
): CardJson => renderPost({ kind: 'proposal', team, alliance, version, roster }, scope.personId);

/** To whoever objects, the card itself says so and opens the page on which their objection is. */
const ownCard = async (
  needs: CommitNeeds,
  open: OpenTeam,
  { via, version }: Pressed,
): Promise<BotAnswer | undefined> => {
  const alliance = via === 'execute' ? (await needs.alliances.loadOfTeam(open.scope))?.value : undefined;
  return alliance && { kind: 'card', card: cardFor(needs, open, alliance, version) };
};

/** Commits to a version of a team's agreement from its card. */
export const commitAct = cardAct({ verbs: ['commit-agreement'], isRedrawn: true, answer: commit });
