import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..');

type Rule = { readonly isKept: boolean; readonly matches: (file: string) => boolean };

const toPattern = (glob: string): RegExp => {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
  // What is said of a folder is said of all that is in it.
  return new RegExp(`^${source}(?:/.*)?$`);
};

const rulesIn = (text: string): readonly Rule[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const pattern = toPattern(line.replace(/^!/, ''));
      return { isKept: line.startsWith('!'), matches: (file) => pattern.test(file) };
    });

/** Tells whether Docker sends a file to where the image is built: the last rule that matches decides. */
export const sentBy = (ignoreFile: string): ((file: string) => boolean) => {
  const rules = rulesIn(ignoreFile);
  return (file) => rules.findLast((rule) => rule.matches(file))?.isKept ?? true;
};

/** Everything below the root that is sent to where the image is built. */
export const contextFiles = (): readonly string[] => {
  const isSent = sentBy(readFileSync(path.join(root, '.dockerignore'), 'utf8'));
  const filesIn = (folder: string): readonly string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return isSent(name) ? filesIn(name) : [];
      return isSent(name) ? [name] : [];
    });
  return filesIn('');
};

type Instruction = { readonly word: string; readonly text: string };

export type Stage = { readonly from: string; readonly name: string; readonly does: readonly Instruction[] };

/** The stages of a Dockerfile, in order. */
export const readStages = (text: string): readonly Stage[] => {
  const lines = text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages: { from: string; name: string; does: Instruction[] }[] = [];
  for (const line of lines) {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'FROM') stages.push({ from: rest[0] ?? '', name: rest[2] ?? '', does: [] });
    else stages.at(-1)?.does.push({ word, text: rest.join(' ') });
  }
  return stages;
};

/** What a stage copies, from the context or from another stage. */
export const copiesOf = (
  stage: Stage,
): readonly { readonly from: string; readonly what: readonly string[]; readonly to: string }[] =>
  stage.does
    .filter(({ word }) => word === 'COPY')
    .map(({ text }) => {
      const words = text.split(' ');
      const from = /^--from=(.*)$/.exec(words[0] ?? '')?.[1];
      const paths = from === undefined ? words : words.slice(1);
      return { from: from ?? '', what: paths.slice(0, -1), to: paths.at(-1) ?? '' };
    });
