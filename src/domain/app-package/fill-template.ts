/** What a deployment decides, by the names of the placeholders. */
export type PackageValues = Readonly<Record<string, string>>;

/**
 * Puts values where a template says `${{NAME}}`, written so that they are text there and nothing else. A placeholder
 * without a value stays.
 */
export const fillTemplate = (template: string, values: PackageValues, syntax: 'json' | 'xml'): string =>
  template.replaceAll(/\$\{\{(\w+)\}\}/g, (open, name: string) => {
    const value = values[name];
    return value === undefined ? open : escapes[syntax](value);
  });

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapes: Readonly<Record<'json' | 'xml', (value: string) => string>> = {
  json: (value) => JSON.stringify(value).slice(1, -1),
  xml: (value) => value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character),
};
