import { teamParts } from '#domain/alliance/team/agreement.ts';
import type { TeamLine, TeamPart, TeamVersion } from '#domain/alliance/team/agreement.ts';
import { latestVersion, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { allianceEn } from '#messages/alliance/en.ts';
import type { AllianceKey } from '#messages/alliance/en.ts';
import { allianceIt } from '#messages/alliance/it.ts';
import { documentEn } from '#messages/document/en.ts';
import type { DocumentKey } from '#messages/document/en.ts';
import { documentIt } from '#messages/document/it.ts';
import { teamPromptsEn } from '#messages/team-prompts/en.ts';
import type { TeamPromptsKey } from '#messages/team-prompts/en.ts';
import { teamPromptsIt } from '#messages/team-prompts/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { Block, Document } from './document.ts';
import { longDay } from './long-day.ts';

type Voice = {
  readonly words: Words<DocumentKey>;
  readonly allianceWords: Words<AllianceKey>;
  readonly prompts: Words<TeamPromptsKey>;
  readonly day: (at: Instant) => string;
};

/** What a team agreed on, as it holds today; where nothing is in force yet, as it was proposed last or stands now. */
export const teamDocument = (
  alliance: TeamAlliance,
  { team, roster }: Pick<OpenTeam, 'team' | 'roster'>,
  language: Language,
  now: Instant,
): Document => {
  const voice = voiceIn(language);
  const { words, day } = voice;
  const version = versionInForce(alliance) ?? latestVersion(alliance);
  return {
    language,
    title: words('team.title', { team: team.name }),
    blocks: [
      ...standingOf(alliance, version, voice).map((text): Block => ({ kind: 'paragraph', text })),
      ...teamParts.flatMap((part) => partBlocks(part, version?.lines ?? alliance.lines, voice)),
      ...commitmentBlocks(version, roster, voice),
      { kind: 'note', text: words('team.exported', { day: day(now), team: team.name }) },
    ],
  };
};

const voiceIn = (language: Language): Voice => ({
  words: makeWords(language === 'it' ? documentIt : documentEn, language),
  allianceWords: makeWords(language === 'it' ? allianceIt : allianceEn, language),
  prompts: makeWords(language === 'it' ? teamPromptsIt : teamPromptsEn, language),
  day: longDay(language),
});

const standingOf = (
  alliance: TeamAlliance,
  version: TeamVersion | undefined,
  { words, day }: Voice,
): readonly string[] => {
  if (version === undefined) return [words(alliance.lines.length === 0 ? 'none' : 'draft')];
  const { number, inForceSince, proposedAt } = version;
  if (inForceSince === undefined) return [words('proposed', { version: number, day: day(proposedAt) })];
  const newer = latestVersion(alliance);
  return [
    words('inForce', { version: number, day: day(inForceSince) }),
    ...(newer === undefined || newer === version
      ? []
      : [words('proposed', { version: newer.number, day: day(newer.proposedAt) })]),
  ];
};

const partBlocks = (part: TeamPart, lines: readonly TeamLine[], { words, prompts }: Voice): Block[] => {
  const items = lines
    .filter((line) => line.part === part)
    .map(({ text, evidence }) => ({
      text,
      detail: isBlank(evidence) ? undefined : words('evidence', { text: evidence }),
    }));
  if (items.length === 0) return [];
  const isOrder = part === 'conflict-steps';
  return [
    { kind: 'heading', text: prompts(`section.${part}`) },
    { kind: isOrder ? 'steps' : 'list', items },
  ];
};

/** Of those who are in the team now; the commitments of leavers count no more. */
const commitmentBlocks = (
  version: TeamVersion | undefined,
  roster: readonly RosterMember[],
  { words, day }: Voice,
): readonly Block[] => {
  if (version === undefined) return [];
  const items = version.commitments.flatMap(({ personId, at }) => {
    const member = roster.find((one) => one.personId === personId);
    if (member === undefined) return [];
    return [{ text: words('commitment.given', { name: member.name, day: day(at) }), detail: undefined }];
  });
  return [
    { kind: 'heading', text: words('commitments') },
    { kind: 'paragraph', text: words('team.committed', { given: items.length, all: roster.length }) },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
};
