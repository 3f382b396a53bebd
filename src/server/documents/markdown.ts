import type { Block, Document, ListItem } from './document.ts';

/** `document` as CommonMark; what people wrote stays what they wrote. */
export const toMarkdown = ({ title, blocks }: Document): string =>
  `${[`# ${inOneLine(title)}`, ...blocks.map(block)].join('\n\n')}\n`;

const block = (one: Block): string => {
  switch (one.kind) {
    case 'heading':
      return `## ${inOneLine(one.text)}`;
    case 'subheading':
      return `### ${inOneLine(one.text)}`;
    case 'paragraph':
      return inLines(one.text, '');
    case 'note':
      return `_${inOneLine(one.text)}_`;
    case 'list':
      return one.items.map((each) => item(each, '- ')).join('\n');
    case 'steps':
      return one.items.map((each, index) => item(each, `${String(index + 1)}. `)).join('\n');
  }
};

/** What belongs to an item is indented as far as its words. */
const item = ({ text, detail }: ListItem, marker: string): string => {
  const indent = ' '.repeat(marker.length);
  const rest = detail === undefined ? [] : [`${indent}${inLines(detail, indent)}`];
  return [`${marker}${inLines(text, indent)}`, ...rest].join('\\\n');
};

/** A backslash at its end breaks a line and keeps the paragraph. */
const inLines = (text: string, indent: string): string => linesOf(text).map(escape).join(`\\\n${indent}`);

const inOneLine = (text: string): string => linesOf(text).map(escape).join(' ');

/** A blank line would end the paragraph, white space at the start of one could make it something else. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Inline marks anywhere, and what makes a list, a rule or an underlined heading at the start of a line. */
const escape = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>&#|~]/g, String.raw`\$&`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
