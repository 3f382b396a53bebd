import { pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';

/** What the formatter reads in place of the text: then no parser has to travel to the browser. */
const compile = (text) => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

const compileCatalogue = (catalogue) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, compile(text)]));

/** A webpack loader for `src/messages`: each exported catalogue with its messages parsed. */
export default async function compileMessages(source) {
  // Node keeps what it has once imported; while webpack watches, the text is what tells two states apart.
  const catalogues = await import(`${pathToFileURL(this.resourcePath)}?text=${encodeURIComponent(source)}`);
  return Object.entries(catalogues)
    .map(([name, catalogue]) => `export const ${name} = ${JSON.stringify(compileCatalogue(catalogue))};`)
    .join('\n');
}
