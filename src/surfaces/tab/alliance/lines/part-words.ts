import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { usePromptWords, useLinesWords } from '../../tab-context.tsx';

/** What the lines of a part are called, which are steps in one of them. */
export type PartWords = {
  readonly title: string;
  readonly lines: string;
  readonly line: string;
  readonly none: string;
  readonly add: string;
  readonly newLine: string;
  /** "How would we know?"; steps are taken, not looked for. */
  readonly evidence: string | undefined;
};

export const usePartWords = (part: TeamPart): PartWords => {
  const words = useLinesWords();
  const prompts = usePromptWords();
  const title = prompts(`section.${part}`);
  if (part === 'conflict-steps') {
    return {
      title,
      lines: words('lines.steps'),
      line: words('lines.step'),
      none: words('lines.noSteps'),
      add: words('lines.addStep'),
      newLine: words('group.newStep'),
      evidence: undefined,
    };
  }
  return {
    title,
    lines: words('lines.lines'),
    line: words('lines.line'),
    none: words('lines.none'),
    add: words('lines.add'),
    newLine: words('group.newLine'),
    evidence: prompts('evidence'),
  };
};
