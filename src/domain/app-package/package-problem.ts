/** Where in a file: a JSON pointer such as `/bots/0/botId`; empty: the file as a whole. */
export type Pointer = string;

/** What Microsoft's schema finds at one place. */
export type SchemaFinding =
  | { readonly kind: 'unknown-field'; readonly name: string }
  | { readonly kind: 'missing-field'; readonly name: string }
  /** More characters than `limit`. */
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'too-short'; readonly limit: number }
  | { readonly kind: 'too-many'; readonly limit: number }
  | { readonly kind: 'too-few'; readonly limit: number }
  | { readonly kind: 'twice' }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly kind: 'wrong-type'; readonly expected: string }
  /** `form`: a regular expression, or the name of a format. */
  | { readonly kind: 'wrong-form'; readonly form: string }
  | { readonly kind: 'otherwise-invalid'; readonly message: string };

/** What keeps an app package from being taken in, or from working once it is. */
export type PackageProblem =
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** `folder`: the one that holds a manifest, which the top of the file does not. */
  | { readonly kind: 'no-manifest'; readonly folder: string | undefined }
  | { readonly kind: 'not-json'; readonly file: string; readonly reason: string }
  /** In so many `places`, of which `at` is the first. */
  | {
      readonly kind: 'placeholder';
      readonly file: string;
      readonly at: Pointer;
      readonly name: string;
      readonly places: number;
    }
  | {
      readonly kind: 'unknown-schema-version';
      readonly file: string;
      readonly version: string;
      readonly newest: string;
    }
  | { readonly kind: 'schema'; readonly file: string; readonly at: Pointer; readonly finding: SchemaFinding }
  | { readonly kind: 'file-missing'; readonly file: string; readonly at: Pointer }
  | { readonly kind: 'stray-file'; readonly file: string }
  | { readonly kind: 'not-a-png'; readonly file: string }
  | {
      readonly kind: 'icon-size';
      readonly file: string;
      readonly width: number;
      readonly height: number;
      readonly wanted: number;
    }
  | { readonly kind: 'outline-not-white'; readonly file: string }
  | { readonly kind: 'not-a-guid'; readonly at: Pointer; readonly value: string }
  | { readonly kind: 'not-semver'; readonly value: string }
  | { readonly kind: 'version-too-low'; readonly value: string }
  | { readonly kind: 'name-of-microsoft'; readonly at: Pointer; readonly word: string }
  | { readonly kind: 'too-many-words'; readonly at: Pointer; readonly words: number; readonly limit: number }
  | { readonly kind: 'wildcard-domain'; readonly at: Pointer; readonly value: string }
  | { readonly kind: 'not-a-host'; readonly at: Pointer; readonly value: string }
  | { readonly kind: 'not-https'; readonly at: Pointer; readonly value: string }
  | { readonly kind: 'foreign-host'; readonly at: Pointer; readonly host: string; readonly valid: readonly string[] }
  /** Nothing in the manifest leads there. */
  | { readonly kind: 'unused-domain'; readonly at: Pointer; readonly host: string }
  /** The message action goes to another bot than the one that is in the teams. */
  | { readonly kind: 'two-bots'; readonly at: Pointer; readonly value: string; readonly bot: string }
  | { readonly kind: 'differs'; readonly at: Pointer; readonly value: string; readonly wanted: string }
  | { readonly kind: 'blocks-sending'; readonly at: Pointer }
  | { readonly kind: 'no-such-action'; readonly at: Pointer; readonly id: string }
  | { readonly kind: 'language-version'; readonly file: string; readonly value: string; readonly wanted: string }
  | { readonly kind: 'translates-nothing'; readonly file: string; readonly key: string };
