import type { LineBody, TeamAllianceView } from '#contracts/alliance-api.ts';
import { isSameLine } from '#domain/alliance/team/agreement.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';

/** How a proposal gets into the text that is being prepared. */
export type TakeOver =
  /** The line says it already. */
  | { readonly kind: 'there' }
  /** In place of the line's words; those stay readable in the version. */
  | { readonly kind: 'replace'; readonly body: LineBody }
  /** As a line of its own: the old one is gone, or somebody is at work on it and their words must not be lost. */
  | { readonly kind: 'add' };

/** @param line as the version says it to which somebody has objected. */
export const takeOver = ({ lines }: TeamAllianceView, line: TeamLine, proposal: string): TakeOver => {
  const now = lines.find(({ id }) => id === line.id);
  if (now?.text === proposal) return { kind: 'there' };
  if (now === undefined || !isSameLine(now, line)) return { kind: 'add' };
  const { part, evidence, revision } = now;
  return { kind: 'replace', body: { part, text: proposal, evidence, basedOn: revision } };
};
