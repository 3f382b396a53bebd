/** Texts that a store has been known to change. */
export const awkwardTexts: readonly (readonly [name: string, text: string])[] = [
  ['right-to-left', 'نلتزم بالصراحة \u202bעם כולם\u202c ok'],
  ['emoji with joiners and skin tones', '👩🏽‍🚀 👨‍👩‍👧‍👦 🇮🇹 ❤️'],
  ['zero-width characters', '\u200bopen\u200c\u200d\u2060ness\ufeff'],
  ['composed and decomposed accents', 'perché perche\u0301'],
  ['line terminators of every kind', 'one\ntwo\r\nthree\u2028four\u2029five\u0085six\ttab'],
  ['white space around', '  \n kept \t '],
  ['markup and quotes', `<script>alert("x")</script> & 'quoted' \\ %0A {"a":{}} }{`],
  ['what a transaction looks like', 'POST http://x/y HTTP/1.1\r\nIf-Match: *\r\n--changeset_1--\r\n{"a":1}'],
  ['what a date and a number look like', '2026-11-20T09:00:00Z'],
  ['a digit', '0012'],
  ['control characters', 'a\u0000b\u0001c\u000b\u001f\u007fd'],
  ['characters that never will be any', '\ufffe\uffff'],
];
