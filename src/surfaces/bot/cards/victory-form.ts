import type { TeamId } from '#domain/shared/ids.ts';
import { victoryTextLimit } from '#domain/victory/victory.ts';
import type { VictoryTexts } from '#domain/victory/victory.ts';
import type { CardJson } from '#ports/chat.ts';
import type { VictoryVoice } from '../victory-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import type { CardElement } from './card-parts.ts';
import { choiceInput, textInput } from './form-parts.ts';

export type VictoryFormView = VictoryTexts & {
  /** Made with the form, so that pressing twice tells one. */
  readonly id: string;
  /** Where it can be told; one or more. */
  readonly teams: readonly { readonly title: string; readonly value: TeamId }[];
  /** The same in the tab: of the team, or one's own. */
  readonly openUrl: string;
  /** Whether a part was missing. */
  readonly isIncomplete: boolean;
};

/** Telling a victory from a card: the four parts, and who reads it. */
export const victoryForm = (view: VictoryFormView, { words, language }: VictoryVoice): CardJson => {
  const { id, teams, openUrl } = view;
  const [team] = teams;
  // One team's id goes with the button; of several the form asks which.
  const only = teams.length === 1 && team !== undefined ? { teamId: team.value } : {};
  const part = (name: 'problem' | 'done' | 'result' | 'repeat', value: string) =>
    textInput({ id: name, label: words(`form.${name}`), maxLength: victoryTextLimit, value });
  return makeCard({
    language,
    title: words('form.title'),
    lines: [
      part('problem', view.problem),
      part('done', view.action),
      part('result', view.result),
      part('repeat', view.repeat),
      lastLine(view, { words, language }),
    ],
    buttons: [
      actButton(words('button.tell'), { schema: 1, action: 'tell-victory', id, ...only }),
      openButton(words('button.open'), openUrl),
    ],
  });
};

/** There is room for one: what was missing, else the team, which says as much as the line about who reads it. */
const lastLine = ({ teams, isIncomplete }: VictoryFormView, { words }: VictoryVoice): CardElement => {
  if (teams.length > 1) return choiceInput({ id: 'team', label: words('form.team'), choices: teams });
  return isIncomplete
    ? paragraph(words('form.incomplete'), { weight: 'Bolder' })
    : paragraph(words('form.eye'), { isSubtle: true });
};
