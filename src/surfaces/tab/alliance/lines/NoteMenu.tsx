import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { ActMenu } from '../../../ui/ActMenu.tsx';
import type { Act, ActGroup } from '../../../ui/ActMenu.tsx';
import { usePromptWords, useLinesWords } from '../../tab-context.tsx';
import { choicesFor } from './choices.ts';
import { useDrafting } from './drafting-page.tsx';
import type { Drop } from './drop.ts';
import { isLoose, noteKey } from './notes.ts';
import type { Note } from './notes.ts';
import { useAuthor } from './use-author.ts';

type NoteMenuProps = {
  readonly note: Note;
  /** Who wrote it. */
  readonly name: string;
};

/** Where a note can be put; everything that dragging it can do. */
export const NoteMenu = ({ note, name }: NoteMenuProps): ReactElement => {
  const words = useLinesWords();
  const prompts = usePromptWords();
  return (
    <ActMenu
      label={words('group.put')}
      about={words('group.about', { name, prompt: prompts(note.promptId) })}
      groups={useGroups(note)}
    />
  );
};

const useGroups = (note: Note): readonly ActGroup[] => {
  const words = useLinesWords();
  const prompts = usePromptWords();
  const author = useAuthor();
  const { view, doDrop } = useDrafting();
  const act = (id: string, text: string, drop: Drop): Act => ({
    id,
    text,
    onAct: () => {
      doDrop(drop);
    },
  });
  const { parts, notes } = choicesFor(view, note);
  const newLine = (part: TeamPart): string => words(part === 'conflict-steps' ? 'group.newStep' : 'group.newLine');
  const out = isLoose(note) ? [] : [act('out', words('group.takeOut'), { kind: 'take-out', note })];
  const others = notes.map((other) => {
    const text = words('group.other', { name: author(other), text: other.text });
    // Its part is the first: beside it both stand.
    return act(noteKey(other), text, { kind: 'make', notes: [other, note], part: parts[0]?.part ?? 'behaviour' });
  });
  return [
    { acts: out },
    ...parts.map(({ part, lines }) => ({
      title: prompts(`section.${part}`),
      acts: [
        act(part, newLine(part), { kind: 'make', notes: [note], part }),
        ...lines.map(({ id, text }) => act(id, text, { kind: 'put', note, lineId: id })),
      ],
    })),
    { title: words('group.others'), acts: others },
  ];
};
