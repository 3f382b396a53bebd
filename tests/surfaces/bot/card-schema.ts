import Ajv from 'ajv';

const day = '^\\d{4}-\\d{2}-\\d{2}$';

/**
 * The part of Adaptive Cards 1.5 that our cards may use, closed: anything else is a mistake or a decision to be made.
 * @see https://adaptivecards.io/explorer/
 */
const schemaOf = (buttons: readonly string[], mostElements: number): object => ({
  $ref: '#/definitions/card',
  definitions: {
    card: closed(
      {
        $schema: { const: 'http://adaptivecards.io/schemas/adaptive-card.json' },
        type: { const: 'AdaptiveCard' },
        version: { const: '1.5' },
        lang: { enum: ['en', 'it'] },
        fallbackText: { type: 'string', minLength: 1 },
        body: {
          type: 'array',
          minItems: 1,
          maxItems: mostElements,
          items: oneOf('textBlock', 'richTextBlock', 'textInput', 'dateInput', 'choiceSet'),
        },
        actions: { type: 'array', maxItems: 3, items: oneOf(...buttons) },
      },
      [],
    ),
    textBlock: closed(
      {
        type: { const: 'TextBlock' },
        text: { type: 'string', minLength: 1 },
        wrap: { const: true },
        style: { enum: ['default', 'heading'] },
        size: { enum: ['Default', 'Small', 'Medium', 'Large', 'ExtraLarge'] },
        weight: { enum: ['Default', 'Lighter', 'Bolder'] },
        isSubtle: { type: 'boolean' },
      },
      ['style', 'size', 'weight', 'isSubtle'],
    ),
    richTextBlock: closed(
      { type: { const: 'RichTextBlock' }, inlines: { type: 'array', minItems: 1, items: oneOf('textRun') } },
      [],
    ),
    textRun: closed(
      {
        type: { const: 'TextRun' },
        text: { type: 'string', minLength: 1 },
        weight: { enum: ['Default', 'Lighter', 'Bolder'] },
        isSubtle: { type: 'boolean' },
        selectAction: oneOf('openUrl'),
      },
      ['weight', 'isSubtle', 'selectAction'],
    ),
    textInput: closed(
      {
        type: { const: 'Input.Text' },
        id: { type: 'string', minLength: 1 },
        label: { type: 'string', minLength: 1 },
        isMultiline: { const: true },
        maxLength: { type: 'integer', minimum: 1 },
        value: { type: 'string' },
      },
      ['value'],
    ),
    dateInput: closed(
      {
        type: { const: 'Input.Date' },
        id: { type: 'string', minLength: 1 },
        label: { type: 'string', minLength: 1 },
        value: { type: 'string', pattern: day },
        min: { type: 'string', pattern: day },
      },
      [],
    ),
    choiceSet: closed(
      {
        type: { const: 'Input.ChoiceSet' },
        id: { type: 'string', minLength: 1 },
        label: { type: 'string', minLength: 1 },
        style: { const: 'compact' },
        wrap: { const: true },
        value: { type: 'string', minLength: 1 },
        choices: { type: 'array', minItems: 1, items: oneOf('choice') },
        isMultiSelect: { const: true },
      },
      // Of several nothing may be chosen yet.
      ['value', 'isMultiSelect'],
    ),
    choice: closed({ title: { type: 'string', minLength: 1 }, value: { type: 'string', minLength: 1 } }, []),
    execute: closed(
      {
        type: { const: 'Action.Execute' },
        title: { type: 'string', minLength: 1 },
        verb: { type: 'string', minLength: 1 },
        data: { type: 'object' },
        fallback: oneOf('submit'),
      },
      [],
    ),
    submit: closed(
      { type: { const: 'Action.Submit' }, title: { type: 'string', minLength: 1 }, data: { type: 'object' } },
      [],
    ),
    openUrl: closed(
      {
        type: { const: 'Action.OpenUrl' },
        title: { type: 'string', minLength: 1 },
        url: { type: 'string', pattern: '^https?://' },
      },
      [],
    ),
  },
});

function closed(properties: Readonly<Record<string, unknown>>, optional: readonly string[]): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, properties, required };
}

function oneOf(...names: readonly string[]): object {
  return { oneOf: names.map((name) => ({ $ref: `#/definitions/${name}` })) };
}

const validate = new Ajv({ allErrors: true }).compile(schemaOf(['execute', 'openUrl'], 6));
/** A dialog has room for more, and knows no `Action.Execute`. */
const validateDialog = new Ajv({ allErrors: true }).compile(schemaOf(['submit', 'openUrl'], 7));

/** What is wrong with a card; nothing when it is one that Teams draws. */
export const cardProblems = (card: unknown): readonly unknown[] => (validate(card) ? [] : (validate.errors ?? []));

/** The same of a card in a dialog. */
export const dialogProblems = (card: unknown): readonly unknown[] =>
  validateDialog(card) ? [] : (validateDialog.errors ?? []);
